import { instant } from '#shared/domain/time/amsterdam.ts';
import type { StuckThings } from '#shared/ports/operating.ts';
import { StuckRow } from '../entities/stuck-row.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

/** `$1` thing. */
const clear: Statement = { name: 'clear-stuck', text: `update stuck set cleared_at = clock_timestamp() where thing = $1 and cleared_at is null` };

/** Things that wait for an operator. */
export const createStuckThings = ({ db }: { db: Database }): StuckThings => ({
  async open() {
    const rows = await db.orm.em.fork().find(StuckRow, { clearedAt: null }, { orderBy: { since: 'asc', thing: 'asc', sequence: 'asc' } });
    return rows.map(({ thing, code, sequence, detail, since }) => ({ thing, code, sequence, detail, since: instant(since.getTime()) }));
  },
  async clear(thing) {
    await db.sql.query(clear, [thing]);
  },
});
