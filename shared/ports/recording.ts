import type { AnyEvent } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';

/** The key of a command: `id` makes a repeat harmless, `digest` tells a repeat from another body under the same key. */
export type CommandKey = { id: string; digest: string };

/** One journal line. `key` is set on the first event of a command and null on the others. `v` is the event version it was written with. */
export type JournalEvent = { sequence: number; v: number; key: CommandKey | null; event: AnyEvent };

/** Consecutive events of one thing, at least one. */
export type Batch = { thing: ThingId; events: JournalEvent[] };

/** `diverged`: another event stands under this sequence already; recording of this thing must stop until a person has looked. */
export type RecordOutcome = { outcome: 'recorded' } | { outcome: 'diverged'; sequence: number };

/** Why a thing stopped issuing commands by time. */
export type StuckReport = { thing: ThingId; sequence: number; code: 'tooManyAtOnce' | 'timeRefused' | 'diverged'; detail: string };

export type Recording = {
  /** Appends to the journal and refreshes what is read, in one transaction. The same events again change nothing. Throws only what a retry may cure. */
  record(batch: Batch): Promise<RecordOutcome>;
  /** Makes a stuck thing visible to the operator; reporting twice changes nothing. */
  reportStuck(report: StuckReport): Promise<void>;
};
