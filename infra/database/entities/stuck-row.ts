import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ThingId } from '#shared/domain/thing.ts';
import type { StuckReport } from '#shared/ports/recording.ts';

const StuckRowSchema = defineEntity({
  name: 'StuckRow',
  tableName: 'stuck',
  properties: {
    thing: p.text().primary().collation('C').$type<ThingId>(),
    code: p.text().primary().$type<StuckReport['code']>(),
    sequence: p.integer().primary(),
    detail: p.text(),
    since: p.datetime().defaultRaw('clock_timestamp()'),
    clearedAt: p.datetime().strictNullable(),
  },
});

/** Why a thing stopped issuing commands or being recorded, until an operator has looked. */
export class StuckRow extends StuckRowSchema.class {}
StuckRowSchema.setClass(StuckRow);
