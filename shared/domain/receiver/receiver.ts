import type { Instant } from '../time/brands.ts';

/**
 * Where bringing notices to a receiver stands. `nth` counts the times it was begun; `since` is when the present trouble or work began; `tries`
 * counts attempts in a row that did not end well. `from`: the first notice to bring again, where that was asked.
 */
export type Delivery =
  | { step: 'resting'; nth: number }
  | { step: 'bringing'; nth: number; since: Instant; begunAt: Instant; tries: number; from: number | null }
  | { step: 'waiting'; nth: number; since: Instant; failedAt: Instant; retryAt: Instant; tries: number; from: number | null }
  | { step: 'stopped'; nth: number; since: Instant; code: string }
  | { step: 'removed'; nth: number; since: Instant };

/** A system elsewhere that asked to be told. Its address, its secret and how far it was told live in PostgreSQL only. */
export type Receiver = { v: 1; id: null } | { v: 1; id: string; delivery: Delivery };
export type KnownReceiver = Extract<Receiver, { id: string }>;
