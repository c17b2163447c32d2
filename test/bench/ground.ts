import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '#infra/database/local-postgres.ts';
import { migrate } from '#infra/database/migrate.ts';
import { freePort } from '#infra/run/ports.ts';
import { findPrograms } from '#infra/temporal/server-find.ts';
import { startTemporal } from '#infra/temporal/server.ts';
import { anIssuer } from '#test/api/support/issuer.ts';
import { AUDIENCE } from '#test/api/support/names.ts';
import { aNamespaceName, aTaskQueue } from '#test/support/stack.ts';
import { testBundle } from '#test/workflows/support/bundle.ts';
import { aClientSide } from '#test/workflows/support/client-side.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A process of ours in a process of its own; ends with us, however we end. */
export const child = (path: string, args: string[], env: Record<string, string> = {}): ChildProcess => {
  const started = fork(file(path), args, {
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  process.once('exit', () => started.kill('SIGKILL'));
  return started;
};

const answers = async (url: string): Promise<boolean> => (await fetch(url).catch(() => null))?.ok === true;

/** Resolves when a process that listens there can do its work. */
export const untilReady = async (url: string): Promise<void> => {
  while (!(await answers(`${url}/health/ready`))) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Durable servers with an empty database, in a folder of their own. */
export const theStores = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ontwikkellijn-bench-'));
  await chmod(folder, 0o755);
  const programs = await findPrograms(process.env, (line) => process.stdout.write(`${line}\n`));
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port: await freePort(), durable: true });
  const temporal = await startTemporal({ programs, postgresUrl: postgres.url, folder: join(folder, 'temporal'), namespace: aNamespaceName() });
  const database = new URL(postgres.url);
  database.pathname = '/ontwikkellijn';
  await migrate(database.href);
  return {
    folder,
    databaseUrl: database.href,
    temporalAddress: temporal.address,
    pids: { postgres: postgres.pid, temporal: temporal.pid() },
    close: async (): Promise<void> => {
      await temporal.stop();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** A worker on these stores, in a process of its own, that takes work already. */
export const startWorker = async (databaseUrl: string, temporalAddress: string, taskQueue: string): Promise<ChildProcess> => {
  await testBundle(); // made here, so that the worker's memory is that of its work
  const worker = child('test/workflows/support/worker-process.ts', [databaseUrl, temporalAddress, aNamespaceName(), taskQueue]);
  await once(worker, 'message');
  return worker;
};

/** Kills processes of ours and waits until they are gone. */
export const end = async (...processes: ChildProcess[]): Promise<void> => {
  for (const one of processes) {
    const gone = once(one, 'exit');
    one.kill('SIGKILL');
    await gone;
  }
};

/** Everything that is measured: durable servers, a worker and an API in processes of their own, and this process as the client. */
export const aGround = async () => {
  const stores = await theStores();
  const { databaseUrl, temporalAddress } = stores;
  const taskQueue = aTaskQueue();
  const side = await aClientSide(databaseUrl, taskQueue, temporalAddress);
  const issuer = await anIssuer();

  const worker = await startWorker(databaseUrl, temporalAddress, taskQueue);
  const apiUrl = `http://127.0.0.1:${String(await freePort())}`;
  const api = child('services/api/main.ts', [], {
    ...{ DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: aNamespaceName(), TEMPORAL_TASK_QUEUE: taskQueue },
    ...{ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: AUDIENCE, API_URL: apiUrl, API_PORT: new URL(apiUrl).port, RATE_LIMIT: '1000000', LOG_LEVEL: 'error' },
  });
  await untilReady(apiUrl);

  return {
    side,
    issuer,
    apiUrl,
    taskQueue,
    pids: { ...stores.pids, worker: worker.pid ?? 0, api: api.pid ?? 0 },
    close: async (): Promise<void> => {
      await end(api, worker);
      await side.close();
      await issuer.close();
      await stores.close();
    },
  };
};

export type Ground = Awaited<ReturnType<typeof aGround>>;
