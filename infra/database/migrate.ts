import { connectOrCreate } from './connect.ts';
import { migrations } from './migrations/migrations.ts';
import { createDatabase } from './orm.ts';

/** Any fixed number: one migration at a time per database. */
const MIGRATION_LOCK = 20_261_101;

/**
 * Makes the database when it is missing, brings it to the newest version and checks that it is there. Two processes may start together:
 * the second waits and finds the work done. Throws when the database was migrated by a newer version than this one.
 */
export const migrate = async (url: string): Promise<void> => {
  const guard = await connectOrCreate(url);
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const database = await createDatabase({ url, poolSize: 1, queryTimeoutMs: 0 });
    try {
      await database.orm.migrator.up();
      const known = new Set(migrations.map(({ name }) => name));
      const foreign = (await database.orm.migrator.getExecuted()).map(({ name }) => name).filter((name) => !known.has(name));
      if (foreign.length > 0) throw new Error(`The database was migrated by a newer version: ${foreign.join(', ')}`);
    } finally {
      await database.close();
    }
  } finally {
    await guard.end(); // gives the lock back as well
  }
};
