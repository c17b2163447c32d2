import { noteReaders } from '#shared/domain/route/contact/note-readers.ts';
import type { NoteAudience } from '#shared/domain/route/vocabulary.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { NewNote, Notes } from '#shared/ports/notes.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import { derivedId } from '../pipeline/command-key.ts';
import type { Caller } from '../permissions.ts';

type Wanted = { type: string; noteAudience?: NoteAudience };
type About = { thing: ThingId; caller: Caller; key: CommandKey };

/**
 * Free text goes to its own table before the command is sent; the command carries only its id, wherever in it the note stood. The id is made from
 * the command's key and the note's place in it, so a repeat writes the same row, and from its digest, so that another body under the same key never
 * changes what the first one said. For whom the notes are stays here as well; the command says it only where that is the company, which then hears of it.
 */
export const writeNote = async (
  { type, noteAudience = 'coaches', ...fields }: Wanted,
  { thing, caller, key }: About,
  notes: Pick<Notes, 'write'>,
): Promise<{ type: string }> => {
  const written: NewNote[] = [];
  const audience = [...new Set([...noteReaders(noteAudience), caller.party])];
  const command = withoutNotes(fields, [], (text, place) => {
    const id = derivedId(key.id, key.digest, 'note', ...place);
    written.push({ id, thing, audience, text, author: caller.personId });
    return id;
  });
  await Promise.all(written.map((note) => notes.write(note)));
  return { type, ...command, ...(noteAudience === 'company' && { noteAudience }) };
};

type Keep = (text: string, place: readonly string[]) => string;

/** The same fields with `noteId` in place of each `note`; `place` names the fields and numbers that lead to it. */
const withoutNotes = (fields: object, place: readonly string[], keep: Keep): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]: [string, unknown]) =>
      field === 'note' ? ['noteId', typeof value === 'string' ? keep(value, place) : null] : [field, withoutNotesIn(value, [...place, field], keep)],
    ),
  );

function withoutNotesIn(value: unknown, place: readonly string[], keep: Keep): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, n) => withoutNotesIn(item, [...place, String(n)], keep));
  return typeof value === 'object' && value !== null ? withoutNotes(value, place, keep) : value;
}
