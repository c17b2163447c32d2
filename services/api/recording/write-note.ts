import type { Party } from '#shared/domain/actor.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Note, Notes } from '#shared/ports/notes.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import { derivedId } from '../pipeline/command-key.ts';
import type { Caller } from '../permissions.ts';

/** Beside its author, who may read a note about a resident. */
const READERS: readonly Party[] = ['coach', 'lead', 'data-protection-officer'];

type Noted = { type: string; noteId?: string | null };

/**
 * Free text goes to its own table before the command is sent; the command carries only its id. The id is made from the command's key, so a
 * repeat writes the same row, and from its digest, so that another body under the same key never changes what the first one said.
 */
export const writeNote = async (
  { note, ...command }: { type: string; note?: string | null },
  { thing, caller, key }: { thing: ThingId; caller: Caller; key: CommandKey },
  notes: Pick<Notes, 'write'>,
): Promise<Noted> => {
  if (note === undefined) return command;
  if (note === null) return { ...command, noteId: null };
  const id = derivedId(key.id, key.digest, 'note');
  const audience = [...new Set([...READERS, caller.party])];
  await notes.write({ id, thing, audience, text: note, author: caller.personId } satisfies Omit<Note, 'createdAt'>);
  return { ...command, noteId: id };
};
