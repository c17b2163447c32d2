import { defineEntity, p } from '@mikro-orm/postgresql';

const SnapshotRowSchema = defineEntity({
  name: 'SnapshotRow',
  tableName: 'snapshot',
  properties: {
    thing: p.text().primary().collation('C'),
    kind: p.text(),
    sequence: p.integer(),
    v: p.integer(),
    state: p.json<unknown>(),
    stage: p.text(),
    coachId: p.text().nullable(),
    companyId: p.text().nullable(),
    residentId: p.text().nullable(),
    dueOn: p.text().nullable().collation('C'),
    recordedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** What holds now: the journal of a thing folded up to `sequence` (0 while its first event is still missing), and what lists filter by. */
export class SnapshotRow extends SnapshotRowSchema.class {}
SnapshotRowSchema.setClass(SnapshotRow);
