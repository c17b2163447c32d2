import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { Caller } from '../permissions.ts';
import type { Problem } from '../problem.ts';

/** A change that somebody could see, in their words. */
export type SeenChange = { at: string; type: string; sentence: string };

/** What one command is for, seen by the one who gives it: a route or a company. Everything is read anew each time it is asked. */
export type Target<Body> = {
  thing: ThingId;
  caller: Caller;
  /** Whether anything of it is recorded. */
  isKnown: boolean;
  /** Below `/v1`. */
  path: string;
  /** As it is recorded now. */
  view(): Promise<Body>;
  /** How much this caller saw change. */
  version(): Promise<number>;
  /** What this caller saw change, oldest first. */
  changes(): Promise<SeenChange[]>;
  /** A decision against a command as the problem that this caller may see. */
  refusal(code: string): Promise<Problem>;
  /** The code for a command to something of which nothing is known. */
  unknownCode: string;
};

export type Keyed<Body> = { target: Target<Body>; key: CommandKey };
