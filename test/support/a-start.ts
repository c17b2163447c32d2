import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePorts } from '#infra/run/ports.ts';
import { isAlive, stopProcess } from '#infra/run/processes.ts';

const START = fileURLToPath(new URL('../../infra/run/start.mjs', import.meta.url));
const SETTINGS = ['API_PORT', 'IDENTITY_PORT', 'MAIL_PORT', 'SMTP_PORT', 'TEMPORAL_UI_PORT', 'TEMPORAL_PORT', 'POSTGRES_PORT', 'METRICS_PORT', 'WEB_PORT'];
const PATIENCE_MS = 50_000;

type Environment = Readonly<Record<string, string>>;

/** What `npm start` runs, in a process group of its own, as a terminal would start it. */
export type Start = {
  pid: number;
  /** All it wrote so far, on both streams. */
  output: () => string;
  /** Resolves when it has written this; rejects with all it wrote when it ends without. */
  until: (text: string) => Promise<void>;
  ended: Promise<number | null>;
  /** Ctrl-C: the whole process group hears it. */
  interrupt: () => Promise<number | null>;
};

export const aDataFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'ontwikkellijn-run-'));

/** Demands a free port for everything, so that tests run beside anything else. */
export async function freeSettings(): Promise<Record<string, string>> {
  const ports = await freePorts(SETTINGS.length);
  return Object.fromEntries(SETTINGS.map((setting, index) => [setting, String(ports[index])]));
}

export function aStart(folder: string, settings: Environment): Start {
  const foreign = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'OIDC_ISSUER', 'SMTP_URL'].map((name) => [name, '']);
  const env = { ...process.env, ...Object.fromEntries(foreign), ...settings, ONTWIKKELLIJN_DATA: folder };
  const child: ChildProcess = spawn(process.execPath, [START], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = child.pid ?? 0;
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    pid,
    output: () => output,
    ended,
    async until(text) {
      const untilMs = Date.now() + PATIENCE_MS;
      while (!output.includes(text)) {
        if (!isAlive(pid) || Date.now() > untilMs) throw new Error(`Nobody wrote "${text}" but: ${output}`);
        await sleep(50);
      }
    },
    interrupt() {
      process.kill(-pid, 'SIGINT');
      return ended;
    },
  };
}

/** Every process that names this folder on its command line, and the ones that started them. */
export const processesOf = (folder: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isAlive(pid) && commandOf(pid).includes(folder));

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

export const mainOf = async (folder: string): Promise<number> => Number(await readFile(join(folder, 'start.pid'), 'utf8'));
export const childOf = async (folder: string, name: string): Promise<number> => Number(await readFile(join(folder, `${name}.pid`), 'utf8'));

/** The settings that other commands find while it runs. */
export const settingsOf = async (folder: string): Promise<Record<string, string>> =>
  (JSON.parse(await readFile(join(folder, 'running.json'), 'utf8')) as { environment: Record<string, string> }).environment;

/** Ends whatever is left of it, and its data. */
export async function clearAway(folder: string): Promise<void> {
  const main = await mainOf(folder).catch(() => 0);
  if (main > 0 && isAlive(main)) await stopProcess(main);
  for (const pid of processesOf(folder)) await stopProcess(pid, { first: 'SIGKILL' });
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}
