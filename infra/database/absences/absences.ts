import { absenceProblem, type Absence } from '#shared/domain/absence/absence.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Absences, KeptAbsence } from '#shared/ports/absences.ts';
import type { Database } from '../orm.ts';
import type { Query, Statement } from '../sql.ts';

const there = `select absence.id, digest, coach_id as "coachId", from_on as "fromOn", until_on as "untilOn", person.id as "coverId"
  from absence left join person on person.id = absence.cover_id and person.ended_at is null`;

const statements = {
  /** `$1` day. */
  notOver: { name: 'absences-not-over', text: `${there} where until_on >= $1 order by from_on, absence.id` },
  /** `$1` id. */
  byId: { name: 'absence-by-id', text: `${there} where absence.id = $1` },
  /** Two that are planned at once see one another; reading goes on. */
  alone: { name: 'absences-alone', text: 'lock table absence in share row exclusive mode' },
  /** `$1` id, `$2` digest, `$3` coach, `$4` from, `$5` until, `$6` cover, `$7` who. */
  plan: {
    name: 'absence-plan',
    text: 'insert into absence (id, digest, coach_id, from_on, until_on, cover_id, planned_by) values ($1, $2, $3, $4, $5, $6, $7)',
  },
  /** `$1` id, `$2` until, `$3` cover, `$4` who. */
  change: {
    name: 'absence-change',
    text: 'update absence set until_on = $2, cover_id = $3, changed_by = $4, changed_at = clock_timestamp() where id = $1',
  },
} satisfies Record<string, Statement>;

const byId = async (query: Query, id: string): Promise<KeptAbsence | null> => (await query<KeptAbsence>(statements.byId, [id]))[0] ?? null;
const notOver = (query: Query, day: CalendarDay): Promise<Absence[]> => query<Absence>(statements.notOver, [day]);
const change = (query: Query, { id, untilOn, coverId }: Absence, by: string) => query(statements.change, [id, untilOn, coverId, by]);

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
      return { planned: { id, digest, coachId, fromOn, untilOn, coverId } };
    }),
  change: (absence, by, today) =>
    sql.transaction(async (query) => {
      await query(statements.alone, []);
      const refused = absenceProblem(await notOver(query, today), absence, today);
      if (refused === null) await change(query, absence, by);
      return refused;
    }),
  async shorten(absence, by) {
    await change(sql.query, absence, by);
  },
});
