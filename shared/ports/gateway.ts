import type { AnyCommand } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandKey } from './recording.ts';

/**
 * What became of a command. `accepted`: durable, under this sequence (the last of its events). `refused`: decided against, nothing changed.
 * `missing`: no such thing is running. `unknown`: the outcome could not be learnt; send the same key again. `stopped`: the thing takes no
 * commands until an operator has looked.
 */
export type CommandOutcome =
  { outcome: 'accepted'; sequence: number } | { outcome: 'refused'; code: string } | { outcome: 'missing' } | { outcome: 'unknown' } | { outcome: 'stopped' };

export type Gateway = {
  /** Sends one command to a thing; `start` also begins the thing when it does not run yet. */
  send(thing: ThingId, command: AnyCommand, key: CommandKey, options?: { start?: boolean }): Promise<CommandOutcome>;
};
