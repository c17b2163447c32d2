import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import type { Instant } from '../../time/brands.ts';
import { aboutCheckIn } from '../check-in/messages.ts';
import { hoursProblem, pastDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { leavesAt, queued, type Draft } from '../message/queue.ts';
import { aboutFirstDay } from '../placement/messages.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { whileKnown, type CommandMap, type Rules } from '../rule.ts';
import { attemptOf } from '../waits.ts';
import { coachSide } from '../who.ts';
import type { Correction } from './correction.ts';
import * as days from './day-problems.ts';
import { disagreements } from './disagreements.ts';
import { corrected, heldFact } from './facts.ts';
import { toBeSaid } from './messages.ts';

/** Whether the right fact could have been entered at all. */
function valueProblem(route: KnownRoute, correction: Correction, now: Instant): RefusalCode | null {
  switch (correction.fact) {
    case 'stageDay':
      return days.stageDayProblem(route, correction.is, now);
    case 'firstDay':
      return days.firstDayProblem(route, correction.is, now);
    case 'startDay':
      return days.startDayProblem(route, correction.is, now);
    case 'endDay':
      return days.endDayProblem(route, correction.is, now);
    case 'reviewDay':
      return days.reviewDayProblem(route, correction.is, now);
    case 'contactDay':
      return days.contactDayProblem(route, correction.is, now);
    case 'hours':
      return hoursProblem(correction.is);
    case 'company':
      return correction.is === '' ? 'companyMissing' : null;
    case 'instrument':
    case 'outcome':
      return null;
  }
}

function problemOf(route: KnownRoute, { correction, correctedOn }: CommandMap['correctFact'], now: Instant): RefusalCode | null {
  const held = heldFact(route, correction.fact);
  if (held === null) return 'notCorrectable';
  if (held.value !== correction.was) return 'factChanged';
  if (correction.is === correction.was) return 'factUnchanged';
  return pastDay(correctedOn, now, route.requestedOn, 'dayBeforeRoute') ?? valueProblem(route, correction, now);
}

/** What the right fact makes of the present stage that nobody has looked at yet: what was so before, and was looked at, is not named again. */
function conflictsOf(before: KnownRoute, after: KnownRoute): RefusalCode[] {
  const open = new Set(before.conflicts.flatMap(({ codes }) => codes));
  const known = disagreements(before).filter((code) => !open.has(code));
  return disagreements(after).filter((code) => !known.includes(code));
}

/** What there is to say about a first day of which nothing is known yet, or after it, each with its moment. */
function aboutDay(route: KnownRoute, { fact }: Correction, now: Instant): Draft[] {
  const { stage, residentId, paused } = route;
  if (stage.kind !== 'placement') return [];
  const isStillToCome = (fact === 'startDay' || fact === 'company') && stage.firstDayOn === null && paused.work === null;
  const firstDay = isStillToCome ? aboutFirstDay(residentId, stage.place, attemptOf(route, stage), now) : [];
  const question = (fact === 'startDay' || fact === 'firstDay') && stage.firstDayOn !== null ? aboutCheckIn(route, stage) : [];
  return [...firstDay, ...question];
}

/** What is still to be said of the right day: what would still have to leave, had the right day been known when the wrong one was spoken of. Nothing else is made up for. */
const aboutRightDay = (before: KnownRoute, after: KnownRoute, correction: Correction, now: Instant): Draft[] =>
  aboutDay(after, correction, now).filter(({ template, notBefore }) => {
    const wrong = toBeSaid(before, template);
    return notBefore === null || notBefore > now || (wrong !== null && leavesAt(after, notBefore, wrong.by, wrong.queuedAt) > now);
  });

export const correctionRules: Rules<'correctFact'> = {
  correctFact: whileKnown(
    { who: coachSide },
    () => null,
    (route, command, now) => {
      const problem = problemOf(route, command, now);
      if (problem !== null) return refuse(problem);
      const { correction, correctedOn, noteId } = command;
      const after = corrected(route, correction);
      return accept<RouteEvent>(
        { type: 'factCorrected', correction, correctedOn, conflicts: conflictsOf(route, after), noteId, ...stamp(command, now) },
        ...queued(route, aboutRightDay(route, after, correction, now), command.by, now),
      );
    },
  ),
};
