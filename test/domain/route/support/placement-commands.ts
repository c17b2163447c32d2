import type { Move, RouteCommandOf } from '#shared/domain/route/commands.ts';
import { ownerOfArrangement } from '#shared/domain/route/arrangement/owner.ts';
import { openArrangements, openFor } from '#shared/domain/route/arrangement/open-for.ts';
import { lastDayOf } from '#shared/domain/route/placement/limit.ts';
import { landings } from '#shared/domain/route/placement/targets.ts';
import { arrangementKinds } from '#shared/domain/route/vocabulary.ts';
import type { Actor } from '#shared/domain/actor.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays, addMonths } from '#shared/domain/time/calendar-day.ts';
import type { Situation } from './commands.ts';
import { move, review } from './moves.ts';
import { COMPANY, NOTE, SUPERVISOR, caseManager, coachSideOf, employerOf } from './people.ts';

type PlacementCommand =
  | 'addArrangement'
  | 'settleArrangement'
  | 'startPlacement'
  | 'confirmFirstDay'
  | 'recordThreeWayReview'
  | 'extendPlacement'
  | 'endPlacement'
  | 'startTransition'
  | 'extendTransition'
  | 'startWork';
type Usual = { [Type in PlacementCommand]: (situation: Situation) => RouteCommandOf<Type> };

const today = ({ now }: Situation): CalendarDay => dayOf(now);
const by = ({ route }: Situation): Actor => coachSideOf(route);
const level = ({ choose }: Situation) => choose.of([3, 2, 4, 5] as const);
const hours = ({ choose }: Situation) => choose.of([16, 8, 24, 32]);
const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b);

const tailored = { reason: 'tailored', noteId: NOTE } as const;
/** What is not ready is started without only for a reason. */
const waived = (isReady: boolean) => (isReady ? {} : tailored);

/** The first item that is open, and the one who sees to it. */
function nextArrangement({ route }: Situation): { kind: RouteCommandOf<'settleArrangement'>['kind']; by: Actor } {
  const open = route.stage === null ? undefined : openArrangements(route)[0];
  if (route.stage === null || open === undefined) return { kind: 'insurance', by: coachSideOf(route) };
  const owner = ownerOfArrangement(route, open);
  if (owner.party === 'case-manager') return { kind: open.kind, by: caseManager };
  const isCompany = owner.party === 'employer' && owner.id !== null;
  return { kind: open.kind, by: isCompany ? { party: 'employer', person: SUPERVISOR, company: owner.id ?? COMPANY } : coachSideOf(route) };
}

function isReadyToStart({ route }: Situation): boolean {
  if (route.stage === null || route.match === null) return true;
  const { attempt, reservation } = route.match;
  return openFor(route, attempt).length === 0 && (reservation.step === 'held' || reservation.step === 'none');
}

/** What is arranged, and how a placement and a transition usually go. */
export const usualPlacement: Usual = {
  addArrangement: (s) => {
    const known = s.route.stage === null ? [] : s.route.arrangements.map(({ kind }) => kind);
    const kind = arrangementKinds.find((each) => !known.includes(each)) ?? 'permission';
    return {
      type: 'addArrangement',
      by: by(s),
      kind,
      owner: s.choose.of(['coach', 'case-manager']),
      dueOn: addDays(today(s), s.choose.whole(3, 20)),
      noteId: NOTE,
    };
  },
  settleArrangement: (s) => ({
    ...{ type: 'settleArrangement', ...nextArrangement(s), outcome: s.choose.of(['arranged', 'not-needed']), settledOn: today(s), noteId: null },
  }),
  startPlacement: (s) => ({ type: 'startPlacement', by: by(s), ...move(s), ladderLevel: level(s), ...waived(isReadyToStart(s) || s.choose.chance(0.5)) }),
  confirmFirstDay: (s) => ({
    ...{ type: 'confirmFirstDay', by: employerOf(s.route) },
    cameOn: s.route.stage?.kind === 'placement' ? s.route.stage.place.startsOn : today(s),
  }),
  recordThreeWayReview: (s) => ({ type: 'recordThreeWayReview', by: by(s), hoursPerWeek: hours(s), ...review(s) }),
  extendPlacement: (s) => {
    const { route } = s;
    const endsOn = route.stage !== null && route.stage.kind === 'placement' ? lastDayOf(route, route.stage.place) : null;
    return {
      type: 'extendPlacement',
      by: by(s),
      ...move(s),
      ...s.choose.of<Pick<Move, 'reason' | 'noteId'>>([tailored, { reason: 'needs-more-time', noteId: null }]),
      untilOn: addMonths(later(endsOn ?? today(s), today(s)), s.choose.of([1, 2, 3])),
    };
  },
  endPlacement: (s) => {
    const to = s.route.stage === null ? [] : landings(s.route).map(({ id }) => id);
    return {
      ...{ type: 'endPlacement', by: by(s), ...move(s), reason: 'place-ended', endedOn: today(s), ladderLevel: level(s) },
      ...{ residentCause: s.choose.of(['travel', 'not-the-work', 'circumstances']), companyCause: s.choose.of(['not-said', 'work-ran-out', 'guidance']) },
      to: to[s.choose.whole(0, Math.max(to.length - 1, 0))] ?? 'matching',
    };
  },
  startTransition: (s) => ({
    ...{ type: 'startTransition', by: by(s), ...move(s), form: s.choose.of(['trial-placement', 'job-offer']) },
    ...{ startsOn: today(s), decideBy: addMonths(today(s), 2), ladderLevel: level(s) },
  }),
  extendTransition: (s) => ({
    ...{ type: 'extendTransition', by: by(s), ...move(s), reason: 'needs-more-time' },
    decideBy: addMonths(later(s.route.stage?.kind === 'transition' ? s.route.stage.decideBy : today(s), today(s)), 1),
  }),
  startWork: (s) => ({
    ...{ type: 'startWork', by: by(s), ...move(s), reason: 'job-offered', contract: 'fixed-term', companyId: COMPANY },
    ...{ hoursPerWeek: hours(s), withSupport: true, firstDayOn: addDays(today(s), s.choose.whole(1, 20)), ladderLevel: 5 },
    ...waived(s.route.stage === null || openFor(s.route, null).length === 0),
  }),
};
