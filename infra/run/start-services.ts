import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { untilPolled } from '../temporal/polled.ts';
import { CannotStart } from './cannot-start.ts';
import { createChild, type Child } from './child.ts';
import { keptSecret } from './kept-secret.ts';
import type { Starting } from './starting.ts';

export type ServiceEnvironment = Readonly<Record<string, string>>;

const PATIENCE_MS = 60_000;
const entries = {
  web: new URL('../../services/web/main.ts', import.meta.url),
  api: new URL('../../services/api/main.ts', import.meta.url),
  worker: new URL('../../services/worker/main.ts', import.meta.url),
};
type Service = keyof typeof entries;
const labels: Record<Service, string> = { web: 'De website', api: 'De API', worker: 'De worker' };

async function start(name: Service, { folder, env, stops, keep }: Starting, own: ServiceEnvironment): Promise<Child> {
  const args = [fileURLToPath(entries[name]), folder];
  const child = createChild({ name, folder, command: process.execPath, args, env: { ...env, ...own } });
  await child.start();
  stops.add(name, child.stop);
  keep({ label: labels[name], ...child });
  return child;
}

const lastLine = async (file: string): Promise<string> => (await readFile(file, 'utf8')).trim().split('\n').at(-1) ?? '';

async function mustLive(name: Service, child: Child): Promise<void> {
  if (!child.isAlive()) throw new CannotStart(`${labels[name]} start niet. Het laatste wat zij zei: ${await lastLine(child.logFile)} (zie ${child.logFile}).`);
}

const readiness = z.object({ status: z.string(), dependencies: z.record(z.string(), z.string()) });
const dutch: Readonly<Record<string, string>> = { database: 'de database', temporal: 'Temporal', identity: 'de inlogdienst', api: 'de API' };

/** What a service still misses; null when it does not answer yet, nothing when it is ready. */
async function missing(url: string): Promise<string[] | null> {
  try {
    const { dependencies } = readiness.parse(await (await fetch(`${url}/health/ready`)).json());
    return Object.keys(dependencies).filter((name) => dependencies[name] !== 'up');
  } catch {
    return null;
  }
}

const whatIsMissing = (without: readonly string[] | null): string =>
  without === null ? 'zij antwoordt niet' : `er is geen antwoord van ${without.map((name) => dutch[name] ?? name).join(' en ')}`;

export type Serving = { ready: () => Promise<void> };

/** Connects by itself when the others come up, so it is started early; `ready` resolves when it can do its work. */
async function startServing(name: 'web' | 'api', url: string, starting: Starting, own: ServiceEnvironment): Promise<Serving> {
  const child = await start(name, starting, own);
  const ready = async (): Promise<void> => {
    const untilMs = Date.now() + PATIENCE_MS;
    for (;;) {
      const without = await missing(url);
      if (without?.length === 0) return;
      await mustLive(name, child);
      if (Date.now() > untilMs) throw new CannotStart(`${labels[name]} wordt niet klaar: ${whatIsMissing(without)} (zie ${child.logFile}).`);
      await sleep(50);
    }
  };
  return { ready: () => starting.timings.measure(`${name} ready`, ready) };
}

export const startApi = (starting: Starting, own: ServiceEnvironment): Promise<Serving> => startServing('api', own['API_URL'] ?? '', starting, own);

/** The secret of its sessions is kept in the data folder, so that people stay signed in over a restart. */
export async function startWeb(starting: Starting, own: ServiceEnvironment): Promise<Serving> {
  const secret = starting.env['SESSION_SECRET'] || (await keptSecret(join(starting.folder, 'web-secret')));
  return startServing('web', own['WEB_URL'] ?? '', starting, { ...own, SESSION_SECRET: secret });
}

/** Resolves when the worker takes work. */
export async function startWorker(starting: Starting, own: ServiceEnvironment): Promise<void> {
  const sinceMs = Date.now();
  const child = await start('worker', starting, own);
  const queue = { address: own['TEMPORAL_ADDRESS'] ?? '', namespace: own['TEMPORAL_NAMESPACE'] ?? '', taskQueue: own['TEMPORAL_TASK_QUEUE'] ?? '' };
  const watch = async (stopped: AbortSignal): Promise<never> => {
    for (;;) {
      await sleep(200, undefined, { signal: stopped });
      await mustLive('worker', child);
    }
  };
  const polled = new AbortController();
  try {
    await starting.timings.measure('worker', () => Promise.race([untilPolled(queue, sinceMs, PATIENCE_MS), watch(polled.signal)]));
  } finally {
    polled.abort();
  }
}
