import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost, just, type Figure } from './figures.ts';

const MAIN = fileURLToPath(new URL('../../infra/run/main.ts', import.meta.url));

/** Starts the whole system in this folder, stops it again, and tells what each part took, in ms. */
const start = async (folder: string): Promise<Record<string, number>> => {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, ONTWIKKELLIJN_DATA: folder }, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of child.stdout) if (String(chunk).includes('Ctrl-C')) break;
  const timings: Record<string, number> = JSON.parse(await readFile(join(folder, 'timings.json'), 'utf8'));
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  await gone;
  return timings;
};

const seconds = (ms: number | undefined): number => (ms ?? NaN) / 1_000;

/** `npm start` on an installed machine: a first time with the example pilot, and a second time. */
export const measureStart = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'ontwikkellijn-start-'));
  await chmod(folder, 0o755); // PostgreSQL may have to run as another user
  const [first, second] = [await start(join(folder, 'data')), await start(join(folder, 'data'))];
  await rm(folder, { recursive: true, force: true });
  const parts = Object.entries(second).filter(([part]) => part !== 'total');
  return [
    atMost('npm start, first time', seconds(first.total), 's', 15),
    atMost('npm start, second time', seconds(second.total), 's', 15),
    ...parts.map(([part, ms]) => just(`  of which ${part}`, seconds(ms), 's')),
  ];
};
