import { postcodeAreas } from './postcode-areas.ts';

type Spot = { latitude: number; longitude: number };

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The middle of a four-digit postcode area; null where it is not known here. */
function spotOf(area: string): Spot | null {
  const at = postcodeAreas.indexOf(Number(area));
  const [latitude, longitude] = [postcodeAreas[at + 1], postcodeAreas[at + 2]];
  return at === -1 || at % 3 !== 0 || latitude === undefined || longitude === undefined ? null : { latitude, longitude };
}

/** Kilometres as the crow flies between the middles of two postcode areas, to one decimal (haversine); null where one of them is not known. */
export function kmBetween(a: string, b: string): number | null {
  const [from, to] = [spotOf(a), spotOf(b)];
  if (from === null || to === null) return null;
  const [north, east] = [radians(to.latitude - from.latitude) / 2, radians(to.longitude - from.longitude) / 2];
  const between = Math.sin(north) ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east) ** 2;
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(between)) * 10) / 10;
}
