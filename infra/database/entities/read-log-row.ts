import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ThingId } from '#shared/domain/thing.ts';

const ReadLogRowSchema = defineEntity({
  name: 'ReadLogRow',
  tableName: 'read_log',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    who: p.text(),
    file: p.text().$type<ThingId>(),
    why: p.text(),
    at: p.datetime().defaultRaw('clock_timestamp()'),
    traceId: p.text().strictNullable(),
  },
  indexes: [{ name: 'read_log_file', properties: ['file', 'at'] }],
});

/** One line for each time a person's file was read. */
export class ReadLogRow extends ReadLogRowSchema.class {}
ReadLogRowSchema.setClass(ReadLogRow);
