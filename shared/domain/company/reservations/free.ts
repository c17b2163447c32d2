import type { CalendarDay } from '../../time/brands.ts';
import type { KnownCompany, Reservation } from '../company.ts';
import { peopleOn } from '../places/capacity.ts';

const countIn = (reservations: readonly Reservation[], placeId: string, step: Reservation['step']): number =>
  reservations.filter((reservation) => reservation.placeId === placeId && reservation.step === step).length;

/** How many people have, keep or wait for a place of this company. */
export const usedPlaces = ({ reservations }: KnownCompany, placeId: string): { taken: number; held: number; waiting: number } => ({
  taken: countIn(reservations, placeId, 'taken'),
  held: countIn(reservations, placeId, 'held'),
  waiting: countIn(reservations, placeId, 'waiting'),
});

/** How many more people could start on this day, over all places; held places count as given. */
export const freePlaces = (company: KnownCompany, day: CalendarDay): number =>
  company.places
    .filter(({ withdrawnFrom }) => withdrawnFrom === null || day < withdrawnFrom)
    .reduce((sum, { placeId, capacity }) => {
      const { taken, held } = usedPlaces(company, placeId);
      return sum + Math.max(peopleOn(capacity, day) - taken - held, 0);
    }, 0);
