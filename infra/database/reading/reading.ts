import type { Party } from '#shared/domain/actor.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { CommitmentQuery, OwnedCommitment, Reading, RouteQuery, RouteRow, Scope, Snapshot } from '#shared/ports/reading.ts';
import { recordedEvent, readLines } from '../journal/read-lines.ts';
import { changesOf } from '../journal/statements.ts';
import type { Database } from '../orm.ts';
import {
  commitmentsOf,
  commitmentsOfAnybody,
  commitmentsBy,
  commitmentsOfOne,
  filterNames,
  NO_DAY,
  openRoutesOf,
  routesBy,
  scopeFields,
  snapshotOf,
  snapshotsOf,
} from './statements.ts';

type SnapshotRow = Omit<Snapshot, 'recordedAt'> & { recordedMs: number };
type CommitmentRow = {
  thing: ThingId;
  position: number;
  id: string;
  kind: string;
  ownerParty: Party;
  ownerId: string | null;
  since: Instant;
  until: Instant;
  thenType: string | null;
};

const ownedCommitment = ({ ownerParty, ownerId, ...row }: CommitmentRow): OwnedCommitment => ({ ...row, owner: { party: ownerParty, id: ownerId } });

const snapshotIn = ({ recordedMs, ...snapshot }: SnapshotRow): Snapshot => ({ ...snapshot, recordedAt: instant(recordedMs) });

/** Null where the scope lets nothing through. */
const fieldsOf = (scope: Scope) => {
  if (scope === 'all') return [];
  const fields = scopeFields.filter((name) => scope[name] !== undefined);
  return fields.length === 0 ? null : fields;
};

/** What is read of things, as recorded last. Asks no workflow. */
export const createReading = ({ db }: { db: Database }): Reading => {
  const { query } = db.sql;
  return {
    async routes({ scope, after, limit, ...filter }: RouteQuery): Promise<RouteRow[]> {
      const within = fieldsOf(scope);
      if (within === null) return [];
      const by = filterNames.filter((name) => filter[name] !== undefined);
      const place = after === undefined ? ['', ''] : [after.dueOn ?? NO_DAY, after.thing];
      const scopeValues = scope === 'all' ? [] : within.map((name) => scope[name]);
      return query<RouteRow>(routesBy(by, within), [...place, limit, ...by.map((name) => filter[name]), ...scopeValues]);
    },
    async route(thing): Promise<Snapshot | null> {
      const [row] = await query<SnapshotRow>(snapshotOf, [thing]);
      return row === undefined ? null : snapshotIn(row);
    },
    openRoutesOf: async (coachIds) =>
      new Map((await query<{ coachId: string; routes: number }>(openRoutesOf, [coachIds])).map(({ coachId, routes }) => [coachId, routes])),
    routesOf: async (things) => (await query<SnapshotRow>(snapshotsOf, [things])).map(snapshotIn),
    async commitmentsWithin({ scope, owner, after, limit }: CommitmentQuery) {
      const within = fieldsOf(scope);
      if (within === null) return [];
      const place = after === undefined ? ['', '', -1] : [after.until, after.thing, after.position];
      const scopeValues = scope === 'all' ? [] : within.map((name) => scope[name]);
      return (
        await query<CommitmentRow>(commitmentsBy(within, owner !== undefined), [
          ...place,
          limit,
          ...scopeValues,
          ...(owner === undefined ? [] : [owner.party, owner.ids]),
        ])
      ).map(ownedCommitment);
    },
    commitmentsOf: async (thing) => (await query<CommitmentRow>(commitmentsOf, [thing])).map(ownedCommitment),
    async commitmentsOfOwner({ party, id }, limit, after) {
      const page = [party, ...(after === undefined ? ['', '', -1] : [after.until, after.thing, after.position]), limit];
      const rows = await (id === null ? query<CommitmentRow>(commitmentsOfAnybody, page) : query<CommitmentRow>(commitmentsOfOne, [...page, id]));
      return rows.map(ownedCommitment);
    },
    changesOf: async (thing) => (await query<{ changes: number }>(changesOf, [thing]))[0]?.changes ?? 0,
    timeline: async (thing, after, limit) => (await readLines(query, thing, after, limit)).map(recordedEvent),
  };
};
