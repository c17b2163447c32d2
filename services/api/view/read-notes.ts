import type { ThingId } from '#shared/domain/thing.ts';
import type { Note } from '#shared/ports/notes.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';

/** The notes of a thing that this caller may read, whole, by their id. */
export const readWholeNotes = async (thing: ThingId, { party }: Caller, { notes }: Pick<ApiDeps, 'notes'>): Promise<ReadonlyMap<string, Note>> => {
  const found = await notes.ofThing(thing);
  return new Map(found.filter(({ audience }) => audience.includes(party)).map((note) => [note.id, note]));
};

/** What the notes of a thing say that this caller may read, by their id. */
export const readNotes = async (thing: ThingId, caller: Caller, deps: Pick<ApiDeps, 'notes'>): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await readWholeNotes(thing, caller, deps))].map(([id, { text }]) => [id, text]));
