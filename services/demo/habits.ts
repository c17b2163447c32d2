import type { Commitment } from '#shared/domain/decider.ts';
import { nextRound } from '#shared/domain/route/check-in/rounds.ts';
import type { CommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { openArrangements } from '#shared/domain/route/arrangement/open-for.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import { dayOf, instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { cast } from './cast.ts';

type Habit = (on: CalendarDay, route: KnownRoute) => RouteCommand;

const { coach, resident } = cast;

const call: Habit = (on) => ({ type: 'recordContact', by: coach, contactOn: on, with: 'resident', how: 'phone', minutes: 15, noteId: null });

/** The coach sees to what has to be arranged first. */
const settle: Habit = (on, route) => {
  const [first] = openArrangements(route).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { type: 'settleArrangement', by: coach, kind: first?.kind ?? 'insurance', outcome: 'arranged', settledOn: on, noteId: null };
};

/** What people in the story do by themselves when it is due. */
const habits: Partial<Record<CommitmentKind, Habit>> = {
  stayInTouch: call,
  pauseContact: call,
  threeWayReview: (on, { hoursPerWeek }) => ({
    ...{ type: 'recordThreeWayReview', by: coach, heldOn: on, residentView: 'agrees', minutes: 60, noteId: null },
    hoursPerWeek: Math.min((hoursPerWeek ?? 16) + 2, 32),
  }),
  measureLadder: (on, { ladder }) => ({ type: 'measureLadder', by: coach, measuredOn: on, level: ladder?.level ?? 3 }),
  residentCheckIn: (on, route) => ({
    ...{ type: 'answerCheckIn', by: resident(route.residentId), mood: 'good', wantsContact: false, answeredOn: on, noteId: null },
    round: route.stage.kind === 'placement' ? (nextRound(route, route.stage)?.round ?? 0) : 0,
  }),
  arrange: settle,
  arrangeInsurance: settle,
  aftercare: (on, { line, stage }) => ({
    ...{ type: 'recordAftercare', by: coach, askedOn: on, status: 'working', minutes: 15, noteId: null },
    month: line.aftercareMonths.find((month) => stage.kind === 'aftercare' && month > stage.lastMonth) ?? 0,
  }),
};

const ELEVEN = 11 * 60;

/** In the morning of the day on which it is due. */
const whenDone = ({ until }: Commitment<RouteCommand>): Instant => instantAt(dayOf(until), ELEVEN);

export type Kept = { at: Instant; command: RouteCommand };

const isHabit = (kind: string): kind is keyof typeof habits => kind in habits;

/** The first of these promises that somebody keeps by habit before `before`; null where there is none. */
export function nextKept(waits: readonly Commitment<RouteCommand>[], route: KnownRoute, before: Instant): Kept | null {
  const first = waits.filter((wait) => isHabit(wait.kind) && whenDone(wait) < before).toSorted((a, b) => (whenDone(a) < whenDone(b) ? -1 : 1))[0];
  if (first === undefined || !isHabit(first.kind)) return null;
  const at = whenDone(first);
  const command = habits[first.kind]?.(dayOf(at), route);
  return command === undefined ? null : { at, command };
}
