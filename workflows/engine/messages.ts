import type { Effect } from '#shared/domain/effect.ts';
import type { JournalEvent, StuckReport } from '#shared/ports/recording.ts';

/** An effect on its way; `key` is `<thing>/<sequence>/<n>`. */
export type PendingEffect = { key: string; effect: Effect };

/** Everything a thing carries from run to run. Plain JSON; `v` is the version the state was written with. Absent state: the thing is new. */
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

/** Answer to a command: the sequence of the last event it led to. */
export type Applied = { sequence: number };

/** Answer to the `standing` query, for `verify` and operators only. */
export type Standing = {
  sequence: number;
  state: unknown;
  v: number;
  unrecorded: number;
  effects: number;
  stuck: StuckReport | null;
};

export const STANDING_QUERY = 'standing';
/** Operator's update: look again at a stuck thing, after the cause is gone. */
export const RESUME_UPDATE = 'resumeIssuing';
/** ApplicationFailure type prefix is the refusal code itself; these two are not refusals. */
export const STOPPED = 'thingStopped';
