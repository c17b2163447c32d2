import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { countOn, criticalDays, isOffered, peopleOn, type Period } from '../places/capacity.ts';
import { isPaused } from '../places/pause.ts';
import type { KnownCompany, Place, Reservation } from '../company.ts';
import type { CompanyRefusalCode } from '../refusal-codes.ts';

/** What is asked for; `hoursPerWeek` null: not said. */
export type Wish = Period & { hoursPerWeek: number | null };

/** Why this place can never be given for this wish as it is offered now; null where it can. */
export function outside(place: Place, { startsOn, untilOn, hoursPerWeek }: Wish): CompanyRefusalCode | null {
  if (place.withdrawnFrom !== null && startsOn >= place.withdrawnFrom) return 'placeWithdrawn';
  const { atLeast, atMost } = place.hoursPerWeek;
  if (hoursPerWeek !== null && !(atLeast <= hoursPerWeek && hoursPerWeek <= atMost)) return 'hoursOutside';
  return isOffered(place.capacity, { startsOn, untilOn }) ? null : 'periodOutside';
}

/** Held and taken reservations take room on this place; who is taken stays until released, whatever day was planned. */
const roomTaken = ({ reservations }: KnownCompany, placeId: string, today: CalendarDay, except: string | null): Period[] =>
  reservations
    .filter(({ id, placeId: where, step }) => where === placeId && id !== except && (step === 'held' || step === 'taken'))
    .map(({ step, startsOn, untilOn }) => ({ startsOn, untilOn: step === 'taken' && untilOn !== null && untilOn < today ? null : untilOn }));

/** Whether on each day of the period there is room for one more than the held and taken ones, `except` one of them. */
export function hasRoom(company: KnownCompany, place: Place, period: Period, now: Instant, except: string | null): boolean {
  const others = roomTaken(company, place.placeId, dayOf(now), except);
  return criticalDays(place.capacity, others, period).every((day) => countOn(others, day) < peopleOn(place.capacity, day));
}

/** Whether the company takes on anybody new at this moment. */
export const isOpen = (company: KnownCompany, now: Instant): boolean => company.membership.leaving === null && !isPaused(company, now);

/** Whether this reservation could be held now, for this period. */
export function canBeHeld(company: KnownCompany, { id, placeId, hoursPerWeek }: Reservation, period: Period, now: Instant): boolean {
  const place = company.places.find((offered) => offered.placeId === placeId);
  if (place === undefined || !isOpen(company, now)) return false;
  if (period.untilOn !== null && period.untilOn < dayOf(now)) return false;
  return outside(place, { ...period, hoursPerWeek }) === null && hasRoom(company, place, period, now, id);
}
