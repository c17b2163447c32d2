import { accept, refuse } from '../../decider.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { moveProblem, pastDay, plannedDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued, type Draft } from '../message/queue.ts';
import { moveOf, planVersion } from '../moves.ts';
import { aboutFirstDay } from '../placement/messages.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileOpen, type CommandMap, type Rules } from '../rule.ts';
import { stamp } from '../stamp.ts';
import { silenceLimit } from '../waits.ts';
import { coachSide } from '../who.ts';

/** A pause always has a day of return and, within the silence limit, a next contact. */
function pauseProblem(route: KnownRoute, command: CommandMap['pauseRoute'], now: Instant): RefusalCode | null {
  const { returnOn, nextContactOn } = command;
  const today = dayOf(now);
  const problem =
    moveProblem(command, now, route.stage.enteredOn) ??
    plannedDay(returnOn, now, today, 'returnInPast') ??
    plannedDay(nextContactOn, now, today, 'nextContactInPast');
  if (problem !== null) return problem;
  if (returnOn === today) return 'returnInPast';
  if (nextContactOn > returnOn) return 'nextContactAfterReturn';
  return nextContactOn > addWorkingDays(today, silenceLimit(route)) ? 'nextContactTooFar' : null;
}

/** What the pause took back about a first day that is still to come or to be confirmed. */
function firstDayAgain(route: KnownRoute, now: Instant): Draft[] {
  const { stage, messages, residentId, attempts } = route;
  if (stage.kind !== 'placement' || stage.firstDayOn !== null) return [];
  const about = `${stage.id}/${attempts[stage.id] ?? 1}`;
  return aboutFirstDay(residentId, stage.place, about, now).filter((draft) => !messages.some(({ template }) => template === draft.template));
}

export const pauseRules: Rules<'pauseRoute' | 'resumeRoute'> = {
  pauseRoute: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const problem = pauseProblem(route, command, now);
    if (problem !== null) return refuse(problem);
    const { pauseReason, returnOn, nextContactOn } = command;
    const facts = { pauseReason, returnOn, nextContactOn, planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) };
    return accept({ type: route.pause === null ? 'routePaused' : 'pauseChanged', ...facts });
  }),
  resumeRoute: whileOpen(
    { who: coachSide, whilePaused: true },
    ({ pause }) => (pause === null ? 'notPaused' : null),
    (route, command, now) => {
      const problem = moveProblem(command, now, route.stage.enteredOn) ?? pastDay(command.decidedOn, now, route.pause?.pausedOn ?? null, 'dayBeforeStage');
      if (problem !== null) return refuse(problem);
      return accept<RouteEvent>(
        { type: 'routeResumed', planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) },
        ...queued(route.messageCount, firstDayAgain(route, now), command.by, now),
      );
    },
  ),
};
