import type { Instant } from '../../time/brands.ts';
import type { Company, KnownCompany, Place } from '../company.ts';
import type { Period } from '../places/capacity.ts';
import { isPaused } from '../places/pause.ts';
import { hasRoom, outside } from '../reservations/room.ts';
import { hasLeft } from '../rule.ts';
import type { TaskKind } from '../vocabulary.ts';
import { kmBetween } from './distance.ts';

/** What somebody needs of a place. `postcodeArea`: the four digits of where they live. `tasks`: any one of these; left out or empty: any work. */
export type PlaceWish = Period & { postcodeArea: string; maxKm: number; hoursPerWeek: number; tasks?: readonly TaskKind[] };

/** Why a place does not meet a wish. After `full`, `paused` and `leaving` one can still ask, and waits. */
export const offerReasons = [
  'tooFar',
  'distanceUnknown',
  'otherTasks',
  'hoursOutside',
  'periodOutside',
  'placeWithdrawn',
  'full',
  'paused',
  'leaving',
] as const;
export type OfferReason = (typeof offerReasons)[number];

/** One place, met or not. `km`: as the crow flies between postcode areas; null where not known. `reasons` is empty where everything fits. */
export type Offer = { companyId: string; name: string; placeId: string; siteId: string; km: number | null; reasons: OfferReason[] };

type Named = { companyId: string; name: string; company: Company };

function distanceReason(km: number | null, { maxKm }: PlaceWish): OfferReason | null {
  if (km === null) return 'distanceUnknown';
  return km > maxKm ? 'tooFar' : null;
}

function termsReason(place: Place, wish: PlaceWish): OfferReason | null {
  const code = outside(place, wish);
  return offerReasons.find((reason) => reason === code) ?? null;
}

function reasonsFor(company: KnownCompany, place: Place, wish: PlaceWish, km: number | null, now: Instant): OfferReason[] {
  const { tasks = [] } = wish;
  const terms = termsReason(place, wish);
  const found: (OfferReason | null)[] = [
    distanceReason(km, wish),
    tasks.length > 0 && !place.tasks.some((task) => tasks.includes(task)) ? 'otherTasks' : null,
    terms,
    terms === null && !hasRoom(company, place, wish, now, null) ? 'full' : null,
    isPaused(company, now) ? 'paused' : null,
    company.membership.leaving === null ? null : 'leaving',
  ];
  return found.filter((reason) => reason !== null);
}

function offersOf({ companyId, name, company }: Named, wish: PlaceWish, now: Instant): Offer[] {
  if (company.membership === null || hasLeft(company)) return [];
  return company.places.map((place) => {
    const site = company.sites.find(({ siteId }) => siteId === place.siteId);
    const km = site === undefined ? null : kmBetween(wish.postcodeArea, site.postcodeArea);
    const { placeId, siteId } = place;
    return { companyId, name, placeId, siteId, km, reasons: reasonsFor(company, place, wish, km, now) };
  });
}

const inAlphabet = (a: Offer, b: Offer): number => {
  const [one, other] = [a, b].map(({ name, companyId, placeId }) => `${name.toLowerCase()}\n${companyId}\n${placeId}`);
  return one === undefined || other === undefined || one === other ? 0 : one < other ? -1 : 1;
};

/**
 * Every place of these companies, with the reasons why it does not meet the wish. In the order of the companies' names and nothing else: no place is
 * ranked above another, the resident chooses.
 */
export const offersFor = (companies: readonly Named[], wish: PlaceWish, now: Instant): Offer[] =>
  companies.flatMap((named) => offersOf(named, wish, now)).toSorted(inAlphabet);
