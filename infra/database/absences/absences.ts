import { absenceProblem, changedBy, changeProblem, type AbsenceChange } from '#shared/domain/absence/absence.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Absences, ChangeOrder, ChangeOutcome, KeptAbsence, KeptChange } from '#shared/ports/absences.ts';
import type { Database } from '../orm.ts';
import type { Query } from '../sql.ts';
import { statements } from './statements.ts';

const byId = async (query: Query, id: string): Promise<KeptAbsence | null> => (await query<KeptAbsence>(statements.byId, [id]))[0] ?? null;
const notOver = (query: Query, day: CalendarDay): Promise<KeptAbsence[]> => query<KeptAbsence>(statements.notOver, [day]);

const known = async (query: Query, id: string): Promise<KeptAbsence> => {
  const absence = await byId(query, id);
  if (absence === null) throw new RangeError(`nobody planned absence ${id}`);
  return absence;
};

const changesSince = async (query: Query, id: string, version: number): Promise<KeptChange[]> =>
  (await query<{ change: AbsenceChange; atMs: number }>(statements.since, [id, version])).map(({ change, atMs }) => ({ change, at: instant(atMs) }));

/** Each change writes its own column: what somebody else wrote beside it stays. */
const write = async (query: Query, after: KeptAbsence, change: AbsenceChange, { by, key }: ChangeOrder): Promise<void> => {
  await query(statements[change.type], [after.id, change.type === 'coverChosen' ? after.coverId : after.untilOn]);
  await query(statements.keep, [key.id, key.digest, after.id, after.version, change, by]);
};

type Wanted = { id: string; change: AbsenceChange; order: ChangeOrder; today: CalendarDay };

/** The key is looked at first: what was done already is neither stale nor refused when it is sent again. */
const changeAlone = async (query: Query, { id, change, order, today }: Wanted): Promise<ChangeOutcome> => {
  const [done] = await query<{ digest: string }>(statements.underKey, [order.key.id]);
  if (done !== undefined && done.digest !== order.key.digest) return { outcome: 'keyReused' };
  const before = await known(query, id);
  if (done !== undefined) return { outcome: 'changed', absence: before };
  if (order.basedOn !== null && before.version > order.basedOn) {
    return { outcome: 'changedMeanwhile', changes: await changesSince(query, id, order.basedOn) };
  }
  const code = changeProblem(await notOver(query, today), before, change, today);
  if (code !== null) return { outcome: 'refused', code };
  const after = { ...changedBy(before, change), version: before.version + 1 };
  await write(query, after, change, order);
  return { outcome: 'changed', absence: after };
};

/** Dated rows: an absence begins and ends by itself, because nothing is looked at but the day of today. */
export const createAbsences = ({ db: { sql } }: { db: Database }): Absences => ({
  notOver: (day) => notOver(sql.query, day),
  byId: (id) => byId(sql.query, id),
  plan: (absence, today) =>
    sql.transaction(async (query) => {
      await query(statements.alone, []);
      const before = await byId(query, absence.id);
      if (before !== null) return { planned: before };
      const { id, digest, coachId, fromOn, untilOn, coverId, plannedBy } = absence;
      const refused = absenceProblem(await notOver(query, fromOn < today ? fromOn : today), absence, today);
      if (refused !== null) return { refused };
      await query(statements.plan, [id, digest, coachId, fromOn, untilOn, coverId, plannedBy]);
      return { planned: { id, digest, version: 0, coachId, fromOn, untilOn, coverId } };
    }),
  change: (id, change, order, today) =>
    sql.transaction(async (query) => {
      await query(statements.alone, []);
      return changeAlone(query, { id, change, order, today });
    }),
});
