import type { Company, Reservation } from '#shared/domain/company/company.ts';
import { placeHold } from '#shared/domain/route/matching/holds.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import { idOf, type ThingId } from '#shared/domain/thing.ts';
import type { Brigade } from './brigade.ts';
import { companyState, routeState } from './states.ts';

/** What a route believes a company has for it, by attempt. */
type Belief = { attempt: number; step: 'waiting' | 'held' | 'lapsed' | 'taken' | 'nothing'; until: string | null };

function beliefsOf(route: KnownRoute, companyId: string): Belief[] {
  const { match, turnedDown } = route;
  const hold = placeHold(route);
  const beliefs: Belief[] = [];
  if (hold?.companyId === companyId && hold.step === 'taken') beliefs.push({ attempt: hold.attempt, step: 'taken', until: null });
  if (match?.companyId !== companyId) return beliefs;
  const { attempt, reservation } = match;
  if (hold?.attempt === attempt || turnedDown?.attempt === attempt) return beliefs;
  if (reservation.step === 'none' || reservation.step === 'turned-down') beliefs.push({ attempt, step: 'nothing', until: null });
  else if (reservation.step === 'asked') beliefs.push({ attempt, step: 'waiting', until: 'asked, and nothing is under way' });
  else beliefs.push({ attempt, step: reservation.step, until: reservation.step === 'held' ? reservation.until : null });
  return beliefs;
}

const untilOf = (known: Reservation): string | null => (known.step === 'held' ? known.until : null);

/** Whether something is on its way between these two, or waits to leave. */
export function isQuietBetween(brigade: Brigade, a: ThingId, b: ThingId): boolean {
  const waits = (from: ThingId, to: ThingId): boolean => {
    const known = brigade.things().find(({ id }) => id === from);
    const tells = known === undefined ? null : (routeState(known)?.tells ?? companyState(known)?.tells ?? null);
    return tells !== null && tells.open.some((open) => open.to === to);
  };
  return !waits(a, b) && !waits(b, a);
}

/** With no tell under way both sides agree: what is wrong between a route and a company, or null. */
export function disagreement(routeId: ThingId, route: KnownRoute, companyId: ThingId, company: Company): string | null {
  const reservations = company.membership === null ? [] : company.reservations.filter((known) => known.route === routeId);
  const beliefs = beliefsOf(route, idOf(companyId));
  for (const { attempt, step, until } of beliefs) {
    const known = reservations.find((reservation) => reservation.attempt === attempt);
    if (step === 'nothing') {
      if (known !== undefined && known.step !== 'lapsed') return `${companyId} has ${known.id} as ${known.step}, which its route believes was turned down`;
      continue;
    }
    if (known === undefined) return `${routeId} believes that ${companyId} has ${step} for match ${attempt}; it has nothing`;
    if (known.step !== step || untilOf(known) !== until)
      return `${routeId} believes ${step} ${until ?? ''} of match ${attempt}, ${companyId} has ${known.step} ${untilOf(known) ?? ''}`;
  }
  const orphan = reservations.find((known) => known.step !== 'lapsed' && !beliefs.some(({ attempt }) => attempt === known.attempt));
  return orphan === undefined || route.turnedDown?.attempt === orphan.attempt
    ? null
    : `${companyId} has ${orphan.id} as ${orphan.step}, of which its route knows nothing`;
}
