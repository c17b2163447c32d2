import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { untilPolled } from '../temporal/polled.ts';
import { CannotStart } from './cannot-start.ts';
import { createChild, type Child } from './child.ts';
import type { Starting } from './starting.ts';

export type ServiceEnvironment = Readonly<Record<string, string>>;

const PATIENCE_MS = 60_000;
const entries = { api: new URL('../../services/api/main.ts', import.meta.url), worker: new URL('../../services/worker/main.ts', import.meta.url) };
const labels = { api: 'De API', worker: 'De worker' };

async function start(name: 'api' | 'worker', { folder, env, stops, keep }: Starting, own: ServiceEnvironment): Promise<Child> {
  const args = [fileURLToPath(entries[name]), folder];
  const child = createChild({ name, folder, command: process.execPath, args, env: { ...env, ...own } });
  await child.start();
  stops.add(name, child.stop);
  keep({ label: labels[name], ...child });
  return child;
}

const lastLine = async (file: string): Promise<string> => (await readFile(file, 'utf8')).trim().split('\n').at(-1) ?? '';

async function mustLive(name: 'api' | 'worker', child: Child): Promise<void> {
  if (!child.isAlive()) throw new CannotStart(`${labels[name]} start niet. Het laatste wat zij zei: ${await lastLine(child.logFile)} (zie ${child.logFile}).`);
}

const readiness = z.object({ status: z.string(), dependencies: z.record(z.string(), z.string()) });
const dutch: Readonly<Record<string, string>> = { database: 'de database', temporal: 'Temporal', identity: 'de inlogdienst' };

/** What the API still misses; null when it does not answer yet, nothing when it is ready. */
async function missing(apiUrl: string): Promise<string[] | null> {
  try {
    const { dependencies } = readiness.parse(await (await fetch(`${apiUrl}/health/ready`)).json());
    return Object.keys(dependencies).filter((name) => dependencies[name] !== 'up');
  } catch {
    return null;
  }
}

const whatIsMissing = (without: readonly string[] | null): string =>
  without === null ? 'zij antwoordt niet' : `er is geen antwoord van ${without.map((name) => dutch[name] ?? name).join(' en ')}`;

/** The API connects by itself when the others come up, so it is started early; `ready` resolves when it can do its work. */
export async function startApi(starting: Starting, own: ServiceEnvironment): Promise<{ ready: () => Promise<void> }> {
  const child = await start('api', starting, own);
  const apiUrl = own['API_URL'] ?? '';
  const ready = async (): Promise<void> => {
    const untilMs = Date.now() + PATIENCE_MS;
    for (;;) {
      const without = await missing(apiUrl);
      if (without?.length === 0) return;
      await mustLive('api', child);
      if (Date.now() > untilMs) throw new CannotStart(`De API wordt niet klaar: ${whatIsMissing(without)} (zie ${child.logFile}).`);
      await sleep(50);
    }
  };
  return { ready: () => starting.timings.measure('api ready', ready) };
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
