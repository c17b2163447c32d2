import type { Pool } from 'pg';
import type { ImportTurn } from '#shared/ports/pilot-imports.ts';

/** Any fixed number: one import at a time per database. */
export const IMPORT_LOCK = 20_261_102;

/** The lock belongs to a connection, so that a process that is killed gives it back. */
export async function takeTurn(pool: Pool): Promise<ImportTurn | null> {
  const client = await pool.connect();
  const isMine = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as "mine"', [IMPORT_LOCK]).then(
    ({ rows }) => rows[0]?.mine === true,
    (error: unknown) => {
      client.release(true);
      throw error;
    },
  );
  if (!isMine) {
    client.release();
    return null;
  }
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  return {
    lost: lost.signal,
    async end() {
      // by closing alone the server would give it back only when it notices, which may be after the next has asked
      await client.query('select pg_advisory_unlock($1)', [IMPORT_LOCK]).catch(() => undefined);
      client.release(true);
    },
  };
}
