import type { Change, Changes } from '#shared/ports/changes.ts';
import type { Database } from '../orm.ts';
import { changesAfter, givePlaces, isWaiting, lastPosition, sealSecret, takeTurn } from './statements.ts';

/** `told`: the events that everybody may hear who asked for it, as `<kind>/<event type>`; they are counted apart, without a gap. */
export const createChanges = ({ db, told }: { db: Database; told: readonly string[] }): Changes => {
  const { query } = db.sql;
  const one = async <Row extends object>(rows: Promise<Row[]>): Promise<Row> => {
    const [row] = await rows;
    if (row === undefined) throw new Error('The database answered nothing');
    return row;
  };
  return {
    async settle() {
      const { waiting } = await one(query<{ waiting: boolean }>(isWaiting, []));
      if (!waiting) return;
      await db.sql.transaction(async (within) => {
        await within(takeTurn, []);
        await within(givePlaces, [told]);
      });
    },
    last: async () => (await one(query<{ position: number }>(lastPosition, []))).position,
    after: (position, limit) => query<Change>(changesAfter, [position, limit]),
    secret: async () => (await one(query<{ secret: string }>(sealSecret, []))).secret,
  };
};
