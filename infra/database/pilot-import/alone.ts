import type { Pool } from 'pg';

/** Any fixed number: one import at a time per database. */
const IMPORT_LOCK = 20_261_102;

/** The lock belongs to a connection, so that a process that is killed gives it back. */
export async function alone<Result>(pool: Pool, work: () => Promise<Result>): Promise<Result | null> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as "mine"', [IMPORT_LOCK]);
    return rows[0]?.mine === true ? await work() : null;
  } finally {
    client.release(true); // closing it gives the lock back as well
  }
}
