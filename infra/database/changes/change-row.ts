import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ThingId } from '#shared/domain/thing.ts';

const ChangeRowSchema = defineEntity({
  name: 'ChangeRow',
  tableName: 'change',
  properties: {
    position: p.bigint().primary().autoincrement(false),
    thing: p.text().collation('C').$type<ThingId>(),
    sequence: p.integer(),
    type: p.text(),
    notice: p.bigint().strictNullable(),
  },
  uniques: [{ name: 'change_notice', properties: ['notice'], where: '"notice" is not null' }],
});

/** A journal line with its place in the one order; `notice` is its place among those that are told to everybody who asked. */
export class ChangeRow extends ChangeRowSchema.class {}
ChangeRowSchema.setClass(ChangeRow);

const ChangeWaitingRowSchema = defineEntity({
  name: 'ChangeWaitingRow',
  tableName: 'change_waiting',
  properties: {
    id: p.bigint().primary(),
    thing: p.text().collation('C').$type<ThingId>(),
    sequence: p.integer(),
    type: p.text(),
  },
});

/** A journal line that waits for its place. */
export class ChangeWaitingRow extends ChangeWaitingRowSchema.class {}
ChangeWaitingRowSchema.setClass(ChangeWaitingRow);
