import { instant } from '#shared/domain/time/amsterdam.ts';
import type { ReadLog } from '#shared/ports/operating.ts';
import { ReadLogRow } from '../entities/read-log-row.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

/** `$1` lines, in this order. */
const writeLines: Statement = {
  name: 'write-read-log',
  text: `insert into read_log (who, file, why, trace_id)
    select who, file, why, "traceId" from jsonb_to_recordset($1::jsonb) as line(who text, file text, why text, "traceId" text)`,
};

/** Who read whose file. Writing throws when it fails: what cannot be logged must not be shown. */
export const createReadLog = ({ db }: { db: Database }): ReadLog => ({
  async write(...reads) {
    if (reads.length > 0) await db.sql.query(writeLines, [JSON.stringify(reads)]);
  },
  async ofFile(file, limit) {
    const rows = await db.orm.em.fork().find(ReadLogRow, { file }, { orderBy: { at: 'desc', id: 'desc' }, limit });
    return rows.map(({ who, why, traceId, at }) => ({ who, file, why, traceId, at: instant(at.getTime()) }));
  },
});
