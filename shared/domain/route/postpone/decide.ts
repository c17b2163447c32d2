import { accept, refuse, type Commitment } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { calendarDay } from '../../time/calendar-day.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { isCommitmentKind, type CommitmentKind } from '../commitment-kinds.ts';
import { commitments } from '../commitments.ts';
import type { RouteCommand } from '../commands.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileOpen, type CommandMap, type Rules } from '../rule.ts';
import { silenceLimit } from '../waits.ts';
import { coachSide } from '../who.ts';

/** What the law or the company sets is not ours to move. */
const fixedKinds: readonly CommitmentKind[] = ['instrumentWarning', 'instrumentLimit', 'placeKept', 'placeLapsed'];

function dayProblem(route: KnownRoute, { untilOn, noteId }: CommandMap['postponeCommitment'], from: CalendarDay, now: Instant): RefusalCode | null {
  if (noteId === null) return 'noteMissing';
  if (calendarDay(untilOn) === null) return 'dayUnknown';
  const today = dayOf(now);
  if (untilOn <= from || untilOn <= today) return 'extensionNotLater';
  return untilOn > addWorkingDays(today, silenceLimit(route)) ? 'dayTooFar' : null;
}

/** The day that was promised, however far an overdue promise has climbed since. */
const promisedOn = (route: KnownRoute, { id, until }: Commitment<RouteCommand>): CalendarDay =>
  dayOf(commitments({ ...route, climbs: {} }).find((promised) => promised.id === id)?.until ?? until);

/** Any promise of people may be given another day with a reason that is written down; it never goes further than the silence limit at once. */
export const postponeRules: Rules<'postponeCommitment'> = {
  postponeCommitment: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const standing = commitments(route).find(({ id }) => id === command.commitment);
    if (standing === undefined) return refuse('commitmentUnknown');
    const { kind, then } = standing;
    if (!isCommitmentKind(kind) || fixedKinds.includes(kind) || then?.type !== 'climbLadder') return refuse('commitmentFixed');
    const from = promisedOn(route, standing);
    const problem = dayProblem(route, command, from, now);
    if (problem !== null) return refuse(problem);
    const { commitment, untilOn, noteId } = command;
    return accept({ type: 'commitmentPostponed', commitment, from, untilOn, noteId, ...stamp(command, now) });
  }),
};
