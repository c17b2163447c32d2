/** Who gets a digest; `sequence` is how far what is known of it is recorded. */
export type DigestToStart = { personId: string; sequence: number };

export type Digests = {
  /** Coaches with a route for whom no digest runs. */
  toStart(): Promise<DigestToStart[]>;
  /** Null where there is no such person, or their account ended. */
  readerOf(personId: string): Promise<{ email: string | null } | null>;
};
