import { defineEntity, p } from '@mikro-orm/postgresql';

const StuckRowSchema = defineEntity({
  name: 'StuckRow',
  tableName: 'stuck',
  properties: {
    thing: p.text().primary().collation('C'),
    code: p.text().primary(),
    sequence: p.integer().primary(),
    detail: p.text(),
    since: p.datetime().defaultRaw('clock_timestamp()'),
    clearedAt: p.datetime().nullable(),
  },
});

/** Why a thing stopped issuing commands or being recorded, until an operator has looked. */
export class StuckRow extends StuckRowSchema.class {}
StuckRowSchema.setClass(StuckRow);
