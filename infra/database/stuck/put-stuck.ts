import type { StuckReport } from '#shared/ports/recording.ts';
import type { Query, Statement } from '../sql.ts';

const put: Statement = {
  name: 'put-stuck',
  text: `insert into stuck as old (thing, code, sequence, detail) values ($1, $2, $3, $4)
    on conflict (thing, code, sequence) do update set detail = excluded.detail, since = clock_timestamp(), cleared_at = null
    where old.cleared_at is not null`,
};

/** Makes a stuck thing visible. The same report again changes nothing, unless it was cleared: then the cause is still there. */
export const putStuck = async (query: Query, { thing, code, sequence, detail }: StuckReport): Promise<void> => {
  await query(put, [thing, code, sequence, detail]);
};
