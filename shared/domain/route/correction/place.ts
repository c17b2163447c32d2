import type { KnownRoute, Place } from '../route.ts';

/** Changes the place of the present placement, and the same place where it is kept for a way back. */
export function withPlace(route: KnownRoute, change: Partial<Place>): KnownRoute {
  const { stage, place } = route;
  if (stage.kind !== 'placement') return route;
  const isKept = place !== null && place.companyId === stage.place.companyId;
  return { ...route, stage: { ...stage, place: { ...stage.place, ...change } }, place: isKept ? { ...place, ...change } : place };
}
