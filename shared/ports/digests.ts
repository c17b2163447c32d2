import type { Party } from '#shared/domain/actor.ts';

/** Who gets a digest; `sequence` is how far what is known of it is recorded. */
export type DigestToStart = { personId: string; sequence: number };

/** In what role somebody reads their digest today, and where. */
export type DigestReader = { id: string; party: Party; email: string | null };

export type Digests = {
  /** Coaches who have a route or stand in for somebody, and leads, for whom no digest runs. */
  toStart(): Promise<DigestToStart[]>;
  /** Null where there is no such person, or their account ended. */
  readerOf(personId: string): Promise<DigestReader | null>;
};
