import type { Instant } from '../../time/brands.ts';
import { addWorkingMs, workingMsBetween } from '../../time/working-time.ts';
import type { KnownRoute } from '../route.ts';

/** When a promise that has stood since `since` is due, once every pause after that has given back the working time it took. */
export function thawed({ pauses }: KnownRoute, since: Instant, due: Instant): Instant {
  let until = due;
  for (const { pausedAt, resumedAt } of pauses) {
    if (resumedAt <= since) continue;
    const frozenAt = pausedAt > since ? pausedAt : since;
    until = addWorkingMs(resumedAt, Math.max(workingMsBetween(frozenAt, until), 0));
  }
  return until;
}
