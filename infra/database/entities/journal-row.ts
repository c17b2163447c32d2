import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ThingId } from '#shared/domain/thing.ts';
import type { AnyEvent } from '#shared/domain/decider.ts';

const JournalRowSchema = defineEntity({
  name: 'JournalRow',
  tableName: 'journal',
  properties: {
    thing: p.text().primary().collation('C').$type<ThingId>(),
    sequence: p.integer().primary(),
    v: p.integer(),
    key: p.text().strictNullable(),
    digest: p.text().strictNullable(),
    event: p.json<AnyEvent>(),
    type: p.text(),
    at: p.text().collation('C'),
    recordedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'journal_thing_key', properties: ['thing', 'key'], where: '"key" is not null' }],
});

/** One event that happened. Append-only: a trigger refuses every change. */
export class JournalRow extends JournalRowSchema.class {}
JournalRowSchema.setClass(JournalRow);
