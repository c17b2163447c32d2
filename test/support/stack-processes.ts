import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres, stopLeftoverPostgres, type LocalPostgres } from '#infra/database/local-postgres.ts';
import { freePort } from '#infra/run/ports.ts';
import { findPrograms } from '#infra/temporal/server-find.ts';
import { startTemporal, type LocalTemporal } from '#infra/temporal/server.ts';
import { folderPrefix } from './stack-leftovers.ts';

export const NAMESPACE = 'ontwikkellijn';

export type Stack = {
  folder: string;
  postgres: LocalPostgres;
  postgresPort: number;
  temporal: LocalTemporal;
  stop: () => Promise<void>;
};

const postgresFolder = (folder: string): string => join(folder, 'postgres');
const temporalFolder = (folder: string): string => join(folder, 'temporal');

export const startPostgresIn = (folder: string, port: number): Promise<LocalPostgres> =>
  startPostgres({ dataDir: postgresFolder(folder), port, durable: false });

/** Starts a PostgreSQL and a Temporal server of its own, with time skipping, in a temporary folder that names this process. */
export async function startStack(): Promise<Stack> {
  const folder = await mkdtemp(folderPrefix());
  await chmod(folder, 0o755); // PostgreSQL may have to run as another user
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const programs = await findPrograms(process.env, say);
  const postgresPort = await freePort();
  const postgres = await startPostgresIn(folder, postgresPort);
  const temporal = await startTemporal({ programs, postgresUrl: postgres.url, folder: temporalFolder(folder), namespace: NAMESPACE, timeSkipping: true });
  const stop = async (): Promise<void> => {
    await temporal.kill();
    await stopLeftoverPostgres(postgresFolder(folder));
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, postgres, postgresPort, temporal, stop };
}
