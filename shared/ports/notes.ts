import type { Party } from '#shared/domain/actor.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

/** Free text of a command, under an id made from its update id and the field's name. `author`: a person's id. */
export type NewNote = { id: string; thing: ThingId; audience: readonly Party[]; text: string; author: string };
export type Note = NewNote & { createdAt: Instant };

export type Notes = {
  /** Writes once: the same id again changes nothing. */
  write(note: NewNote): Promise<void>;
  byIds(ids: readonly string[]): Promise<Note[]>;
  /** Oldest first. */
  ofThing(thing: ThingId): Promise<Note[]>;
};
