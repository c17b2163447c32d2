import type { ThingId } from '#shared/domain/thing.ts';

/** Events of a thing that are recorded now, first and last sequence. */
export type RecordedNotice = { thing: ThingId; from: number; to: number };

export type RecordedWaiter = {
  /** True as soon as a reader finds this sequence in what is read; false when that takes longer than `timeoutMs`. */
  waitFor(thing: ThingId, sequence: number, timeoutMs: number): Promise<boolean>;
  /** Tells about each recorded batch; some may be missed while the database is away. Returns the way to stop. */
  onRecorded(listener: (notice: RecordedNotice) => void): () => void;
  close(): Promise<void>;
};
