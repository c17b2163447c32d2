import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { calendarDay } from '../../time/calendar-day.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { commitments } from '../commitments.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import { noObjection, whileOpen, type CommandMap, type Rules } from '../rule.ts';
import { silenceLimit } from '../waits.ts';
import { coachSide } from '../who.ts';
import { movableCommitments, type Movable } from './movable.ts';

function dayProblem({ untilOn, noteId }: CommandMap['postponeCommitment'], { on, firstOn }: Movable, latest: CalendarDay, now: Instant): RefusalCode | null {
  if (noteId === null) return 'noteMissing';
  if (calendarDay(untilOn) === null) return 'dayUnknown';
  if (untilOn === on || untilOn < firstOn || untilOn <= dayOf(now)) return 'extensionNotLater';
  return untilOn > latest ? 'dayTooFar' : null;
}

/**
 * Any promise of people may be given another day with a reason that is written down. It never goes further than the silence limit at once; once it was
 * given a later day it may come back, no further than the day it began with.
 */
export const postponeRules: Rules<'postponeCommitment'> = {
  postponeCommitment: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const { commitment, untilOn, noteId } = command;
    const movable = movableCommitments(route).find(({ id }) => id === commitment);
    if (movable === undefined) return refuse(commitments(route).some(({ id }) => id === commitment) ? 'commitmentFixed' : 'commitmentUnknown');
    const problem = dayProblem(command, movable, addWorkingDays(dayOf(now), silenceLimit(route)), now);
    if (problem !== null) return refuse(problem);
    return accept({ type: 'commitmentPostponed', commitment, from: movable.on, untilOn, noteId, ...stamp(command, now) });
  }),
};
