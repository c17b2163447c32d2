import type { Changes } from '../change.ts';
import type { KnownCompany, Place } from '../company.ts';

const changed = (company: KnownCompany, id: string, to: (place: Place) => Place): KnownCompany => ({
  ...company,
  places: company.places.map((place) => (place.placeId === id ? to(place) : place)),
});

export const placeChanges: Changes<'placeOffered' | 'placeChanged' | 'placeWithdrawn' | 'companyPaused' | 'companyResumed'> = {
  placeOffered: (company, { place, at }) => ({
    ...company,
    places: [...company.places.filter(({ placeId }) => placeId !== place.placeId), { ...place, offeredAt: at, changedAt: at, withdrawnFrom: null }],
  }),
  placeChanged: (company, { place, at }) =>
    changed(company, place.placeId, ({ offeredAt, withdrawnFrom }) => ({ ...place, offeredAt, changedAt: at, withdrawnFrom })),
  placeWithdrawn: (company, { placeId, from }) => changed(company, placeId, (place) => ({ ...place, withdrawnFrom: from })),
  companyPaused: (company, { until, at }) => ({ ...company, pausedUntil: until, pausedAt: at }),
  companyResumed: (company) => ({ ...company, pausedUntil: null, pausedAt: null }),
};
