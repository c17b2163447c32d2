import { join } from 'node:path';
import { startPostgres } from '../database/local-postgres.ts';
import { migrate } from '../database/migrate.ts';
import { findPrograms } from '../temporal/server-find.ts';
import type { TemporalPrograms } from '../temporal/server-programs.ts';
import { startTemporal } from '../temporal/server.ts';
import { CannotStart } from './cannot-start.ts';
import { isAlive } from './processes.ts';
import type { Starting } from './starting.ts';
import { createTemporalUi } from './temporal-ui.ts';

const DATABASE = 'ontwikkellijn';

/** Starts our PostgreSQL. Returns the address of its maintenance database. */
export async function startLocalPostgres({ folder, ports, timings, stops, keep }: Starting): Promise<string> {
  const dataDir = join(folder, 'postgres');
  const start = () => startPostgres({ dataDir, port: ports.postgres, durable: true });
  let running = await timings.measure('postgres', start);
  stops.add('postgres', () => running.stop());
  keep({
    label: 'PostgreSQL',
    isAlive: () => isAlive(running.pid),
    logFile: `${dataDir}.log`,
    start: async () => {
      running = await start();
    },
  });
  return running.url;
}

export const ownDatabaseOn = (serverUrl: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${DATABASE}`;
  return url.href;
};

/** Brings the tables up to date. A database that cannot be used is told in a sentence. */
export async function migrateDatabase(url: string, { timings }: Starting): Promise<void> {
  const { host, pathname } = new URL(url);
  try {
    await timings.measure('migrations', () => migrate(url));
  } catch (error) {
    const said = error instanceof Error ? error.message || error.name : String(error);
    throw new CannotStart(
      `De database ${pathname.slice(1)} op ${host} kan niet worden gebruikt (${said}): kijk of DATABASE_URL klopt en of PostgreSQL daar draait.`,
    );
  }
}

type TemporalWish = { postgresUrl: string; namespace: string; found: Promise<TemporalPrograms> };

/** Starts Temporal on our PostgreSQL, and its screens once it answers. Returns its address. */
export async function startLocalTemporal(starting: Starting, { postgresUrl, namespace, found }: TemporalWish): Promise<string> {
  const { folder, ports, timings, stops, keep } = starting;
  const programs = await found;
  const own = join(folder, 'temporal');
  const temporal = await timings.measure('temporal', () =>
    startTemporal({ programs, postgresUrl, folder: own, namespace, port: ports.temporal, promisedPorts: Object.values(ports) }),
  );
  stops.add('temporal', temporal.stop);
  keep({ label: 'Temporal', isAlive: () => isAlive(temporal.pid()), start: temporal.start, logFile: join(own, 'server.log') });
  await startScreens(starting, { program: programs.ui, temporalAddress: temporal.address, namespace });
  return temporal.address;
}

type ScreensWish = { program: string; temporalAddress: string; namespace: string };

async function startScreens({ folder, ports, stops, keep }: Starting, wish: ScreensWish): Promise<void> {
  const screens = await createTemporalUi({ ...wish, folder, port: ports.temporalUi });
  await screens.start();
  stops.add('temporalUi', screens.stop);
  keep({ label: 'Het scherm van Temporal', ...screens });
}

export const findTemporal = ({ env, say, timings }: Starting): Promise<TemporalPrograms> => timings.measure('temporal programs', () => findPrograms(env, say));
