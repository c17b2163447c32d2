import type { Actor } from '../../actor.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownCompany, Reservation } from '../company.ts';
import type { CompanyEventOf } from '../events.ts';
import { companyPolicy } from '../policy.ts';
import { reservationChanges } from './evolve.ts';
import { canBeHeld } from './room.ts';

type Waiting = Extract<Reservation, { step: 'waiting' }>;
const isWaiting = (reservation: Reservation): reservation is Waiting => reservation.step === 'waiting';

const bySince = (a: Waiting, b: Waiting): number => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);

/** Who waits, longest first; where two began at one moment, in the order of asking. */
export const waitingOrder = ({ reservations }: KnownCompany): Waiting[] => reservations.filter(isWaiting).toSorted(bySince);

/** The longest waiting first, after those of whom somebody decided that they go first. */
function servingOrder(company: KnownCompany): Waiting[] {
  const order = waitingOrder(company);
  return [...order.filter(({ first }) => first !== null), ...order.filter(({ first }) => first === null)];
}

/** Until when a place is kept: so many working days, or until some days after the wanted start where that is later. */
function keptUntil({ startsOn }: Reservation, now: Instant): Instant {
  const { keptForDays, keptAfterStartDays } = companyPolicy;
  const [fromNow, fromStart] = [addWorkingDays(dayOf(now), keptForDays), addWorkingDays(startsOn, keptAfterStartDays)];
  return endOfWorkingDay(fromNow > fromStart ? fromNow : fromStart);
}

/** Every place that can be given now, to whom it is due. */
export function served(company: KnownCompany, by: Actor, now: Instant): CompanyEventOf<'reservationHeld'>[] {
  const events: CompanyEventOf<'reservationHeld'>[] = [];
  let then = company;
  for (const next of servingOrder(company)) {
    if (!canBeHeld(then, next, next, now)) continue;
    const overtook = next.first === null ? [] : passedOver(then, next, now);
    const why = next.first === null || overtook.length === 0 ? { reason: null, noteId: null } : next.first;
    const until = keptUntil(next, now);
    const event = { type: 'reservationHeld', reservation: next.id, until, overtook, reason: why.reason, noteId: why.noteId, at: now, by } as const;
    events.push(event);
    then = reservationChanges.reservationHeld(then, event);
  }
  return events;
}

/** Those who waited longer and could have had it. */
const passedOver = (company: KnownCompany, { id, placeId }: Waiting, now: Instant): string[] => {
  const order = waitingOrder(company);
  return order
    .slice(
      0,
      order.findIndex((waiting) => waiting.id === id),
    )
    .filter((waiting) => waiting.placeId === placeId && canBeHeld(company, waiting, waiting, now))
    .map((waiting) => waiting.id);
};
