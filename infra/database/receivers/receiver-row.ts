import { defineEntity, p } from '@mikro-orm/postgresql';

const ReceiverRowSchema = defineEntity({
  name: 'ReceiverRow',
  tableName: 'receiver',
  properties: {
    id: p.text().primary(),
    digest: p.text(),
    name: p.text(),
    url: p.text(),
    secret: p.text(),
    registeredBy: p.text(),
    registeredAt: p.datetime().defaultRaw('clock_timestamp()'),
    brought: p.bigint(),
    replayed: p.text().strictNullable(),
    problem: p.text().strictNullable(),
    triedAt: p.datetime().strictNullable(),
  },
});

/** A system elsewhere that is told what happens. */
export class ReceiverRow extends ReceiverRowSchema.class {}
ReceiverRowSchema.setClass(ReceiverRow);
