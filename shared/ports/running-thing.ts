import type { Effect } from '#shared/domain/effect.ts';
import type { JournalEvent, StuckReport } from './recording.ts';

/** An effect on its way, wanted by the event under `sequence`; `key` is `<thing>/<sequence>/<n>`. */
export type PendingEffect = { key: string; sequence: number; effect: Effect };

/** Everything a thing carries from run to run. Plain JSON; `v` is the version the state was written with. State null: the thing is new. */
export type ThingInput = {
  v: number;
  state: unknown;
  sequence: number;
  /** `[short hash of the key, sequence]` of commands handled lately. */
  handled: [string, number][];
  unrecorded: JournalEvent[];
  effects: PendingEffect[];
  stuck: StuckReport | null;
};

/**
 * Answer to a command: the sequence of the last event it led to, and its events for whoever asked to record; null where the thing itself
 * records them at once, or they were answered before.
 */
export type Applied = { sequence: number; events: JournalEvent[] | null };

/** What a running thing says of itself, for `verify` and operators only. */
export type Standing = {
  sequence: number;
  state: unknown;
  v: number;
  unrecorded: number;
  effects: number;
  stuck: StuckReport | null;
};
