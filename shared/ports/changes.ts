import type { ThingId } from '#shared/domain/thing.ts';

/** A journal line in the one order in which everybody hears what is recorded. Positions only grow; those in between may be missing. */
export type Change = { position: number; thing: ThingId; sequence: number };

export type Changes = {
  /** Gives their place to all lines that wait for one: afterwards whatever was committed before this call has its place. */
  settle(): Promise<void>;
  /** The last position; 0 when nothing is recorded. */
  last(): Promise<number>;
  /** In order. A line never appears behind one that was read before. */
  after(position: number, limit: number): Promise<Change[]>;
  /** The secret of this system, 64 hex digits, with which positions are sealed: a bare one tells how much happens elsewhere. */
  secret(): Promise<string>;
};
