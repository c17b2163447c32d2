import { accept, refuse } from '../../decider.ts';
import { checkLine } from '../../line/check-line.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { hoursProblem, pastDay, plannedDay } from '../days.ts';
import { notOpen } from '../intake/decide.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { CommandMap, Rules } from '../rule.ts';
import { inRole } from '../who.ts';

type Import = CommandMap['importRoute'];
const importers = inRole('lead', 'operator');

/** A route followed elsewhere goes on here, in the stage where it stands and with its real days. It sends no message, and owes nothing from before. */
export const importRules: Rules<'importRoute'> = {
  importRoute: {
    guard: (route, actor, now) => (importers(route, actor) ? notOpen(route, actor, now) : 'notYours'),
    decide(route, command, now) {
      if (route.stage !== null && route.residentId !== command.residentId) return refuse('otherResident');
      const problem = (checkLine(command.line).length > 0 ? 'lineInvalid' : null) ?? dayProblem(command, now) ?? stageProblem(command, now);
      if (problem !== null) return refuse(problem);
      const { residentId, line, coachId, importedOn, stage, requestedOn, stageStartedOn, hoursPerWeek } = command;
      const { ladderLevel, companyId, instrument, firstDayOn, lastContactOn, paused } = command;
      const episode = route.stage === null ? 1 : route.episode + 1;
      const situation = { importedOn, stage, requestedOn, stageStartedOn, hoursPerWeek, ladderLevel, companyId, instrument, firstDayOn, lastContactOn, paused };
      const attempt = companyId === null ? null : (route.stage === null ? 0 : route.matchCount) + 1;
      return accept({ type: 'routeImported', episode, residentId, line, coachId, attempt, ...situation, ...stamp(command, now) });
    },
  },
};

function dayProblem(command: Import, now: Instant): RefusalCode | null {
  const { requestedOn, stageStartedOn, importedOn, lastContactOn, firstDayOn, hoursPerWeek, paused } = command;
  return (
    pastDay(requestedOn, now, null, 'dayBeforeRoute') ??
    pastDay(stageStartedOn, now, requestedOn, 'dayBeforeRoute') ??
    pastDay(importedOn, now, stageStartedOn, 'dayBeforeStage') ??
    (lastContactOn === null ? null : pastDay(lastContactOn, now, requestedOn, 'dayBeforeRoute')) ??
    (firstDayOn === null ? null : plannedDay(firstDayOn, now, requestedOn, 'dayBeforeRoute')) ??
    (hoursPerWeek === null ? null : hoursProblem(hoursPerWeek)) ??
    (paused === null ? null : pausedProblem(paused, now))
  );
}

/** An old pause may have a day of return that has passed: then people are asked about it soon. */
const pausedProblem = ({ returnOn, nextContactOn }: NonNullable<Import['paused']>, now: Instant): RefusalCode | null =>
  plannedDay(returnOn, now, null, 'returnInPast') ?? plannedDay(nextContactOn, now, null, 'nextContactInPast');

function stageProblem({ line, stage, companyId, instrument, firstDayOn }: Import, now: Instant): RefusalCode | null {
  const kind = line.stages.find(({ id }) => id === stage)?.kind;
  if (kind === undefined) return 'stageUnknown';
  if (kind === 'closed') return 'stageNotImportable';
  if (kind === 'placement') return companyId === null ? 'companyMissing' : instrument === null ? 'instrumentMissing' : null;
  if (kind === 'work') return companyId === null ? 'companyMissing' : firstDayOn === null ? 'firstDayMissing' : null;
  if (kind !== 'aftercare') return null;
  if (firstDayOn === null) return 'firstDayMissing';
  return firstDayOn > dayOf(now) ? 'dayInFuture' : null;
}
