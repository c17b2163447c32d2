import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Party } from '#shared/domain/actor.ts';

const NoteRowSchema = defineEntity({
  name: 'NoteRow',
  tableName: 'note',
  properties: {
    id: p.text().primary(),
    thing: p.text().collation('C').$type<ThingId>().index('note_thing'),
    audience: p.array().columnType('text[]').$type<Party[]>(),
    text: p.text(),
    author: p.text(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** Free text. Commands and events carry only its id. */
export class NoteRow extends NoteRowSchema.class {}
NoteRowSchema.setClass(NoteRow);
