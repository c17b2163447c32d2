import type { CalendarDay, Instant } from '../time/brands.ts';

/** Where the digest stands. `on`: the day whose digest is under way; `tries`: how often it was handed over. */
export type DigestStep =
  | { step: 'waiting'; since: Instant }
  | { step: 'sending'; since: Instant; on: CalendarDay; tries: number }
  | { step: 'retrying'; since: Instant; on: CalendarDay; tries: number }
  | { step: 'stopped'; since: Instant };

/** The promise that a coach or lead hears each working morning what waits, if anything does. What waits is asked when it leaves, and kept nowhere. */
export type Digest = { v: 1; personId: null } | { v: 1; personId: string; standing: DigestStep };
export type KnownDigest = Extract<Digest, { personId: string }>;
