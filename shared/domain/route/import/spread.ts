import type { KnownRoute } from '../route.ts';
import { silenceLimit } from '../waits.ts';

const SPREAD_WORKING_DAYS = 8;

/** Working days after an import before its first promise can be due: differs per resident, so that a pilot's whole list does not fall on one day. */
export function importSpreadDays(route: KnownRoute): number {
  let hash = 0;
  for (let n = 0; n < route.residentId.length; n++) hash = (hash * 31 + route.residentId.charCodeAt(n)) >>> 0;
  return Math.min(2 + (hash % SPREAD_WORKING_DAYS), silenceLimit(route));
}
