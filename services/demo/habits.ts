import type { Actor } from '#shared/domain/actor.ts';
import type { CompanyCommand } from '#shared/domain/company/commands.ts';
import { commitments as companyCommitments } from '#shared/domain/company/commitments.ts';
import type { Company } from '#shared/domain/company/company.ts';
import type { AnyCommand, Commitment } from '#shared/domain/decider.ts';
import { nextRound } from '#shared/domain/route/check-in/rounds.ts';
import type { CommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { openArrangements } from '#shared/domain/route/arrangement/open-for.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { commitments } from '#shared/domain/route/commitments.ts';
import type { KnownRoute, Route } from '#shared/domain/route/route.ts';
import { dayOf, instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { caseManager } from './cast.ts';

type Habit = (on: CalendarDay, route: KnownRoute) => RouteCommand;

const coachOf = ({ coachId }: KnownRoute): Actor => ({ party: 'coach', person: coachId });

const call: Habit = (on, route) => ({ type: 'recordContact', by: coachOf(route), contactOn: on, with: 'resident', how: 'phone', minutes: 15, noteId: null });

/** Whoever must arrange it sees to what is due first. */
const settle: Habit = (on, route) => {
  const [first] = openArrangements(route).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return {
    type: 'settleArrangement',
    by: first?.owner === 'case-manager' ? caseManager : coachOf(route),
    kind: first?.kind ?? 'insurance',
    outcome: 'arranged',
    settledOn: on,
    noteId: null,
  };
};

const nextMonth = ({ line, stage }: KnownRoute): number => line.aftercareMonths.find((month) => stage.kind === 'aftercare' && month > stage.lastMonth) ?? 0;

/** What people in the story do by themselves when it is due. */
const habits: Partial<Record<CommitmentKind, Habit>> = {
  stayInTouch: call,
  pauseContact: call,
  instrumentWarning: call,
  threeWayReview: (on, route) => ({
    ...{ type: 'recordThreeWayReview', by: coachOf(route), heldOn: on, residentView: 'agrees', minutes: 60, noteId: null },
    hoursPerWeek: Math.min((route.hoursPerWeek ?? 16) + 2, 32),
  }),
  measureLadder: (on, route) => ({ type: 'measureLadder', by: coachOf(route), measuredOn: on, level: route.ladder?.level ?? 3 }),
  residentCheckIn: (on, route) => ({
    ...{ type: 'answerCheckIn', by: { party: 'resident', person: route.residentId }, mood: 'good', wantsContact: false, answeredOn: on, noteId: null },
    round: route.stage.kind === 'placement' ? (nextRound(route, route.stage)?.round ?? 0) : 0,
  }),
  arrange: settle,
  arrangeInsurance: settle,
  aftercare: (on, route) => ({
    ...{ type: 'recordAftercare', by: coachOf(route), askedOn: on, status: 'working', minutes: 15, noteId: null },
    month: nextMonth(route),
  }),
};

const ELEVEN = 11 * 60;

/** In the morning of the day on which it is due. */
const whenDone = ({ until }: Commitment<AnyCommand>): Instant => instantAt(dayOf(until), ELEVEN);

export type Kept = { at: Instant; command: RouteCommand | CompanyCommand };

const isHabit = (kind: string): kind is keyof typeof habits => kind in habits;

const earliest = <Of extends AnyCommand>(waits: readonly Commitment<Of>[]): Commitment<Of> | null =>
  waits.toSorted((a, b) => (whenDone(a) < whenDone(b) ? -1 : 1))[0] ?? null;

/** The first promise of this route that somebody keeps by habit; null where there is none. */
export function nextKept(route: Route): Kept | null {
  if (route.stage === null) return null;
  const first = earliest(commitments(route).filter(({ kind }) => isHabit(kind)));
  if (first === null || !isHabit(first.kind)) return null;
  const at = whenDone(first);
  const command = habits[first.kind]?.(dayOf(at), route);
  return command === undefined ? null : { at, command };
}

/** The periodic talk of the adviser with the company. */
export function nextTalk(company: Company): Kept | null {
  if (company.membership === null) return null;
  const first = earliest(companyCommitments(company).filter(({ kind }) => kind === 'talk'));
  if (first === null) return null;
  const at = whenDone(first);
  return { at, command: { type: 'recordTalk', by: { party: 'coach', person: company.adviserId }, talkedOn: dayOf(at), noteId: null } };
}
