import type { ThingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { JournalEvent } from './recording.ts';

/** A command recorded before: the sequence of the last event it led to, and the digest of the body it came with. */
export type Answer = { sequence: number; digest: string };

/** A journal line as read back. */
export type RecordedEvent = JournalEvent & { recordedAt: Instant };

/**
 * A thing folded from its journal, up to the first gap. `state` has the version `v` of this program. `lastKeys`: the last 64 commands as
 * `[key id, sequence of the last event]`, oldest first.
 */
export type Folded = { sequence: number; state: unknown; v: number; lastKeys: [string, number][] };

export type Journal = {
  /** What was answered to this command, with the switch that holds commands back during a release; asked before each command. */
  lookBefore(thing: ThingId, keyId: string): Promise<{ answer: Answer | null; draining: boolean }>;
  answerTo(thing: ThingId, keyId: string): Promise<Answer | null>;
  /** Null when nothing was recorded of this thing. `upTo`: the last sequence to fold. */
  fold(thing: ThingId, upTo?: number): Promise<Folded | null>;
  /** In order, after this sequence. */
  eventsOf(thing: ThingId, after?: number, limit?: number): Promise<RecordedEvent[]>;
  /** Every thing with a journal, in order of its id. */
  things(): AsyncGenerator<ThingId, void, undefined>;
};
