import { HOUR_MS, MINUTE_MS, instant, msOf } from './amsterdam.ts';
import type { Instant } from './brands.ts';
import { messageTime } from './working-time.ts';

const SPACING_MS = [15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS] as const;

/** When to try again after this many tries, the last of them at `at`: soon at first, then each working day at 09:00. */
export function retryAt(tries: number, at: Instant): Instant {
  const spacing = SPACING_MS[tries - 1];
  return spacing === undefined ? messageTime(instant(msOf(at) + 1)) : instant(msOf(at) + spacing);
}
