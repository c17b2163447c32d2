import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { entities } from './entities/entities.ts';
import { migrations } from './migrations/migrations.ts';
import { createSql, type Sql } from './sql.ts';

/** One pool per process: entities through `orm`, hot paths through `sql`. */
export type Database = { orm: MikroORM; sql: Sql; close(): Promise<void> };

const CONNECT_TIMEOUT_MS = 5_000;
/** A process that dies inside a transaction must not keep a thing's row lock for ever. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;

/** A server that answers nothing for this long counts as gone; the statement fails and its connection is given up. */
const QUERY_TIMEOUT_MS = 30_000;

type DatabaseOptions = { url: string; poolSize: number; queryTimeoutMs?: number };

/** Opens a pool of at most `poolSize` connections; connects on first use. `queryTimeoutMs` 0: as long as it takes. */
export const createDatabase = async ({ url, poolSize, queryTimeoutMs = QUERY_TIMEOUT_MS }: DatabaseOptions): Promise<Database> => {
  const orm = new MikroORM({
    entities,
    clientUrl: url,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      keepAlive: true,
      query_timeout: queryTimeoutMs,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    },
    extensions: [Migrator],
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false, silent: true },
    discovery: { warnWhenNoEntities: false },
  });
  return { orm, sql: createSql(await orm.em.getConnection().getNativeClient()), close: () => orm.close(true) };
};
