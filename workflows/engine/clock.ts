import type { Commitment, AnyCommand } from '#shared/domain/decider.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

const SECOND_MS = 1_000;
const LONGEST_SLEEP_MS = 30 * 24 * 3_600 * SECOND_MS;

/** After this long without anything to do a thing goes to rest. */
export const QUIET_MS = 60 * SECOND_MS;

/** How long a resting thing sleeps: until its next commitment, at least a second, at most thirty days. */
export const sleepMs = (next: Commitment<AnyCommand> | null, nowMs: number): number =>
  next === null ? LONGEST_SLEEP_MS : Math.min(Math.max(Date.parse(next.until) - nowMs, SECOND_MS), LONGEST_SLEEP_MS);

/** The workflow's own time: the same on every replay. */
export const workflowNow = (): Instant => instant(Date.now());
