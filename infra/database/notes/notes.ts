import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Note, Notes } from '#shared/ports/notes.ts';
import { NoteRow } from '../entities/note-row.ts';
import type { Database } from '../orm.ts';

const noteOf = ({ id, thing, audience, text, author, createdAt }: NoteRow): Note => ({
  id,
  thing,
  audience,
  text,
  author,
  createdAt: instant(createdAt.getTime()),
});

/** Free text, apart from what is decided. */
export const createNotes = ({ db }: { db: Database }): Notes => ({
  async write({ audience, ...note }) {
    await db.orm.em.fork().upsert(NoteRow, { ...note, audience: [...audience] }, { onConflictFields: ['id'], onConflictAction: 'ignore' });
  },
  byIds: async (ids) => (await db.orm.em.fork().find(NoteRow, { id: { $in: [...ids] } })).map(noteOf),
  ofThing: async (thing) => (await db.orm.em.fork().find(NoteRow, { thing }, { orderBy: { createdAt: 'asc', id: 'asc' } })).map(noteOf),
});
