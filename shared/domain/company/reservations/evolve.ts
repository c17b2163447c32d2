import { withHeard, withTell, type TellCommand } from '../../tell/tell.ts';
import type { Instant } from '../../time/brands.ts';
import type { Changes } from '../change.ts';
import type { KnownCompany, Reservation } from '../company.ts';
import type { CompanyEvent } from '../events.ts';

type Facts = Pick<Reservation, 'id' | 'route' | 'attempt' | 'placeId' | 'startsOn' | 'untilOn' | 'hoursPerWeek' | 'askedAt'>;

/** What stays the same whatever step a reservation is in. */
const facts = ({ id, route, attempt, placeId, startsOn, untilOn, hoursPerWeek, askedAt }: Reservation): Facts => ({
  ...{ id, route, attempt, placeId, startsOn, untilOn, hoursPerWeek, askedAt },
});

const stepped = (company: KnownCompany, id: string, to: (reservation: Reservation) => Reservation): KnownCompany => ({
  ...company,
  reservations: company.reservations.map((reservation) => (reservation.id === id ? to(reservation) : reservation)),
});

/** At the end of those there are, in place of an earlier one of the same route and attempt. */
const added = (company: KnownCompany, reservation: Reservation): KnownCompany => ({
  ...company,
  reservations: [...company.reservations.filter(({ id }) => id !== reservation.id), reservation],
});

/** Lets the route of this reservation know. */
function tellingRoute(
  company: KnownCompany,
  id: string,
  { by, at }: Pick<CompanyEvent, 'by' | 'at'>,
  command: Pick<TellCommand, 'type'> & { until?: Instant },
): KnownCompany {
  const reservation = company.reservations.find((known) => known.id === id);
  if (reservation === undefined) return company;
  return { ...company, tells: withTell(company.tells, reservation.route, { ...command, by, attempt: reservation.attempt }, at) };
}

export const reservationChanges: Changes<
  | 'placeAsked'
  | 'reservationHeld'
  | 'reservationWaiting'
  | 'overtakingDecided'
  | 'reservationLapsed'
  | 'reservationTaken'
  | 'placeOccupied'
  | 'reservationReleased'
  | 'tellIgnored'
> = {
  placeAsked: (company, event) => {
    const { reservation: id, route, attempt, placeId, startsOn, untilOn, hoursPerWeek, at } = event;
    const asked = { id, route, attempt, placeId, startsOn, untilOn, hoursPerWeek, askedAt: at };
    return added({ ...company, tells: withHeard(company.tells, event) }, { ...asked, step: 'waiting', since: at, first: null });
  },
  reservationHeld: (company, event) => {
    const { reservation: id, until, at } = event;
    const kept = stepped(company, id, (known) => ({ ...facts(known), step: 'held', since: known.step === 'held' ? known.since : at, until }));
    return tellingRoute(kept, id, event, { type: 'placeHeld', until });
  },
  reservationWaiting: (company, event) => tellingRoute(company, event.reservation, event, { type: 'placeWaiting' }),
  overtakingDecided: (company, { reservation, reason, noteId }) =>
    stepped(company, reservation, (known) => (known.step === 'waiting' ? { ...known, first: { reason, noteId } } : known)),
  reservationLapsed: (company, event) => {
    const { reservation: id, at } = event;
    const over = stepped(company, id, (known) => ({ ...facts(known), step: 'lapsed', since: at }));
    return tellingRoute(over, id, event, { type: 'placeLapsed' });
  },
  reservationTaken: (company, event) => {
    const { reservation: id, startsOn, untilOn, at } = event;
    const heard = { ...company, tells: withHeard(company.tells, event) };
    return stepped(heard, id, (known) => ({ ...facts(known), startsOn, untilOn, step: 'taken', since: known.step === 'taken' ? known.since : at }));
  },
  placeOccupied: (company, event) => {
    const { reservation: id, route, attempt, placeId, startsOn, untilOn, at } = event;
    const there = { id, route, attempt, placeId, startsOn, untilOn, hoursPerWeek: null, askedAt: at };
    return added({ ...company, tells: withHeard(company.tells, event) }, { ...there, step: 'taken', since: at });
  },
  reservationReleased: (company, event) => ({
    ...company,
    tells: withHeard(company.tells, event),
    reservations: company.reservations.filter(({ id }) => id !== event.reservation),
  }),
  tellIgnored: (company, event) => ({ ...company, tells: withHeard(company.tells, event) }),
};
