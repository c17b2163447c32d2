import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ThingId } from '#shared/domain/thing.ts';

const SnapshotRowSchema = defineEntity({
  name: 'SnapshotRow',
  tableName: 'snapshot',
  properties: {
    thing: p.text().primary().collation('C').$type<ThingId>(),
    kind: p.text(),
    sequence: p.integer(),
    v: p.integer(),
    state: p.json<unknown>(),
    stage: p.text(),
    coachId: p.text().strictNullable(),
    companyId: p.text().strictNullable(),
    otherCompanyId: p.text().strictNullable(),
    residentId: p.text().strictNullable(),
    dueOn: p.text().strictNullable().collation('C'),
    recordedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** What holds now: the journal of a thing folded up to `sequence` (0 while its first event is still missing), and what lists filter by. */
export class SnapshotRow extends SnapshotRowSchema.class {}
SnapshotRowSchema.setClass(SnapshotRow);
