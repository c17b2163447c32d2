import type { Actor } from '../../actor.ts';
import type { Instant } from '../../time/brands.ts';
import type { KnownCompany } from '../company.ts';
import type { CompanyEvent, CompanyEventOf, CompanyEventType } from '../events.ts';
import { hasLeft } from '../rule.ts';
import { reservationChanges } from './evolve.ts';
import { outside } from './room.ts';
import { served, waitingOrder } from './serve.ts';

/** Who waits for what the company no longer offers: their route hears so, and its coach looks further. */
const inVain = (company: KnownCompany, by: Actor, now: Instant): CompanyEventOf<'reservationLapsed'>[] =>
  waitingOrder(company)
    .filter((waiting) => {
      const place = company.places.find(({ placeId }) => placeId === waiting.placeId);
      return place === undefined || hasLeft(company) || outside(place, waiting) !== null;
    })
    .map(({ id }) => ({ type: 'reservationLapsed', reservation: id, at: now, by }));

const askedIn = (events: readonly CompanyEvent[]): string[] => events.flatMap((event) => (event.type === 'placeAsked' ? event.reservation : []));

/** After these there may be room, or somebody who wants it; nothing else makes any. */
const opening: readonly CompanyEventType[] = [
  'companyAdmitted',
  'companyLeft',
  'companyResumed',
  'placeOffered',
  'placeChanged',
  'placeWithdrawn',
  'placeAsked',
  'placeOccupied',
  'overtakingDecided',
  'reservationTaken',
  'reservationLapsed',
  'reservationReleased',
];

/**
 * What follows from any change of a company (`after`): nobody waits for what is not there, whoever is next gets what is free, and whoever asked
 * for what is not free hears that they wait.
 */
export function consequences(after: KnownCompany, events: readonly CompanyEvent[], by: Actor, now: Instant): CompanyEvent[] {
  if (!events.some(({ type }) => opening.includes(type))) return [];
  const lapsed = inVain(after, by, now);
  const without = lapsed.reduce(reservationChanges.reservationLapsed, after);
  const holds = served(without, by, now);
  const waits = askedIn(events).filter((id) => !holds.some(({ reservation }) => reservation === id));
  return [...lapsed, ...holds, ...waits.map((reservation): CompanyEvent => ({ type: 'reservationWaiting', reservation, at: now, by }))];
}
