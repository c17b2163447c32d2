import createConnectStore from 'connect-pg-simple';
import session, { type Store } from 'express-session';
import { Pool } from 'pg';

const TABLE = 'web_session';
const CONNECT_TIMEOUT_MS = 5_000;

/** The sessions of the website. They outlive a restart and are shared by all its processes. */
export type Sessions = {
  store: Store;
  /** Ends every session of this person, wherever they signed in. */
  endAllOf(subject: string): Promise<void>;
  isThere(): Promise<boolean>;
  close(): Promise<void>;
};

/** `keptS`: how long a session is kept after its last use, in seconds; connects on first use. */
export const createSessions = ({ url, poolSize, keptS }: { url: string; poolSize: number; keptS: number }): Sessions => {
  const pool = new Pool({ connectionString: url, max: poolSize, keepAlive: true, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  pool.on('error', () => undefined); // a connection that breaks while nobody uses it; the next use opens another
  const store = new (createConnectStore(session))({ pool, tableName: TABLE, ttl: keptS, pruneSessionInterval: keptS });
  return {
    store,
    async endAllOf(subject) {
      await pool.query(`delete from ${TABLE} where sess -> 'signedIn' ->> 'subject' = $1`, [subject]);
    },
    async isThere() {
      await pool.query('select 1');
      return true;
    },
    async close() {
      store.close();
      await pool.end();
    },
  };
};
