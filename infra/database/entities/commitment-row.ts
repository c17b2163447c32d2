import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ThingId } from '#shared/domain/thing.ts';

const CommitmentRowSchema = defineEntity({
  name: 'CommitmentRow',
  tableName: 'commitment',
  properties: {
    thing: p.text().primary().collation('C').$type<ThingId>(),
    position: p.integer().primary(),
    id: p.text(),
    kind: p.text(),
    ownerParty: p.text(),
    ownerId: p.text().strictNullable(),
    since: p.text().collation('C'),
    until: p.text().collation('C'),
    thenType: p.text().strictNullable(),
  },
});

/** One wait of a thing. Keyed by its position in the kind's own order: two waits under one id would be a fault of a kind, and must not stop recording. */
export class CommitmentRow extends CommitmentRowSchema.class {}
CommitmentRowSchema.setClass(CommitmentRow);
