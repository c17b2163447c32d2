import type { Instant } from '../../time/brands.ts';
import { addWorkingMs, workingMsBetween } from '../../time/working-time.ts';
import type { KnownRoute } from '../route.ts';
import type { Track } from '../vocabulary.ts';

/** When a promise of this track that has stood since `since` is due, once every pause of the track after that has given back the working time it took. */
export function thawed({ pauses }: KnownRoute, on: Track | null, since: Instant, due: Instant): Instant {
  let until = due;
  for (const { track, pausedAt, resumedAt } of pauses) {
    if (track !== on || resumedAt <= since) continue;
    const frozenAt = pausedAt > since ? pausedAt : since;
    until = addWorkingMs(resumedAt, Math.max(workingMsBetween(frozenAt, until), 0));
  }
  return until;
}
