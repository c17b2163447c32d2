import type { ThingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';

/** The notes of a thing that this caller may read, by their id. */
export const readNotes = async (thing: ThingId, { party }: Caller, { notes }: Pick<ApiDeps, 'notes'>): Promise<ReadonlyMap<string, string>> => {
  const found = await notes.ofThing(thing);
  return new Map(found.filter(({ audience }) => audience.includes(party)).map(({ id, text }) => [id, text]));
};
