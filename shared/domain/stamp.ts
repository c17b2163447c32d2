import type { Actor } from './actor.ts';
import type { Instant } from './time/brands.ts';

/** Who and when, on every event of a command. */
export const stamp = ({ by }: { by: Actor }, now: Instant): { at: Instant; by: Actor } => ({ at: now, by });
