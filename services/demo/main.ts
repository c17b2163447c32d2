import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { startPostgres } from '#infra/database/local-postgres.ts';
import { migrate } from '#infra/database/migrate.ts';
import { CannotStart } from '#infra/run/cannot-start.ts';
import { freePort } from '#infra/run/ports.ts';
import { findPrograms } from '#infra/temporal/server-find.ts';
import { startTemporal } from '#infra/temporal/server.ts';
import { demoConfig } from './config.ts';
import { runDemo } from './run-demo.ts';
import { startEngine } from './start-engine.ts';
import { summary } from './summary.ts';

const { namespace, taskQueue, database } = demoConfig;
const say = (line: string): void => {
  console.log(line);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130)); // what we started ends with us
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { forward: {}, filter: 'off' } } });

const beganMs = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'ontwikkellijn-demo-'));
try {
  await chmod(folder, 0o755); // PostgreSQL may have to run as another user
  const programs = await findPrograms(process.env, say);
  say('Ik start een eigen PostgreSQL en Temporal, alleen voor deze voorstelling. Daarna speel ik ruim twee jaar: twee inwoners, twee bedrijven.');
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port: await freePort(), durable: false });
  const temporal = await startTemporal({
    ...{ programs, postgresUrl: postgres.url, folder: join(folder, 'temporal') },
    ...{ namespace, timeSkipping: true },
  });
  const databaseUrl = new URL(postgres.url);
  databaseUrl.pathname = `/${database}`;
  await migrate(databaseUrl.href);
  const engine = await startEngine({ databaseUrl: databaseUrl.href, temporal: { address: temporal.address, namespace, taskQueue } });
  const cast = await runDemo(engine, say);
  for (const line of await summary(engine, cast, Date.now() - beganMs)) say(line);
  await engine.close();
  await temporal.kill();
  await postgres.stop();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}
