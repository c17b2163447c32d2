import type { Commitment } from '#shared/domain/decider.ts';
import { playUntil } from '#shared/domain/play.ts';
import { isCommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { silenceLimit } from '#shared/domain/route/waits.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { addWorkingDays } from '#shared/domain/time/working-days.ts';
import { WORKING_DAY_MS, endOfWorkingDay, workingMsBetween } from '#shared/domain/time/working-time.ts';
import { keptBy } from '#shared/domain/route/kept-by.ts';
import { keeping, personOf } from './keepers.ts';
import { evolved, type RouteDecider } from './route-decider.ts';

type Promised = Commitment<RouteCommand>;

const workingDaysAfter = (from: Instant, days: number): Instant => endOfWorkingDay(addWorkingDays(dayOf(from), days));

/** Whether its owner can keep this promise today, with one command, after which it no longer stands. */
function canBeKept(decider: RouteDecider, route: Route, promised: Promised, now: Instant): boolean {
  const by = personOf(promised.owner);
  if (by === null || !isCommitmentKind(promised.kind)) return false;
  const { kind } = promised;
  return keptBy[kind].some((type) => {
    const decision = decider.decide(route, keeping(kind, type, by, { route, now }), now);
    if (!decision.accepted) return false;
    const after = evolved(decider, route, decision.events);
    return !decider.commitments(after).some(({ id }) => id === promised.id);
  });
}

/** A promise that keeps this open route from being forgotten: its owner can act today, and it is due within the stage's silence limit. */
export function witness(decider: RouteDecider, route: Route, now: Instant): Promised | null {
  if (route.stage === null) return null;
  const mostMs = (silenceLimit(route) + 1) * WORKING_DAY_MS; // the rest of today, and so many working days
  const likelyFirst = decider.commitments(route).toSorted((a, b) => Number(isContact(b)) - Number(isContact(a)));
  return likelyFirst.find((promised) => workingMsBetween(now, promised.until) <= mostMs && canBeKept(decider, route, promised, now)) ?? null;
}
const isContact = ({ kind }: Promised): boolean => kind === 'stayInTouch' || kind === 'pauseContact';

const REACHES_ANOTHER_WITHIN = 10;

/** What goes wrong if nobody keeps it: null where it reaches another person in time (a lead, above whom there is nobody, is asked again). */
export function whenIgnored(decider: RouteDecider, route: Route, promised: Promised, now: Instant): string | null {
  const due = promised.until > now ? promised.until : now;
  const latest = workingDaysAfter(due, REACHES_ANOTHER_WITHIN);
  const played = playUntil(decider, route, now, latest, (effect) => ({
    type: effect.type === 'tell' ? 'told' : 'delivered',
    by: { party: 'time', person: null },
    commitment: effect.commitment,
  }));
  if (played.stuckAt !== null) return `time is stuck at ${played.stuckAt}`;
  const reached = played.events.some(
    (event) =>
      event.type === 'ladderClimbed' &&
      event.commitment === promised.id &&
      personOf(event.to) !== null &&
      (event.to.party !== promised.owner.party || event.to.id !== promised.owner.id || event.to.party === 'lead'),
  );
  return reached ? null : `${promised.id} of ${promised.owner.party} reaches nobody else before ${latest}`;
}
