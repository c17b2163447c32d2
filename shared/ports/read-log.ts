import type { Party } from '#shared/domain/actor.ts';
import type { ThingId } from '#shared/domain/thing.ts';

/** One look into a person's file: who, in which role, which file, why. The moment is the database's. */
export type ReadLine = { personId: string; party: Party; file: ThingId; why: string };

export type ReadLog = {
  /** A line that cannot be written makes the read fail: nothing is shown that is not logged. */
  write(lines: readonly ReadLine[]): Promise<void>;
};
