import type { ThingId } from '#shared/domain/thing.ts';

/** Waits until something is recorded; one connection serves everybody who waits in this process. */
export type Waiter = {
  /** True as soon as the journal holds this sequence of the thing, false after `withinMs` without it. Rejects where the database is away. */
  recorded(thing: ThingId, sequence: number, withinMs: number): Promise<boolean>;
};
