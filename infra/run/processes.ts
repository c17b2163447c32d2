import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
};

/** Whether this is a system error with one of these codes, from whatever realm it comes (jest runs tests in another one than Node's own modules). */
export const isCode = (error: unknown, ...codes: string[]): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);

/** In a container without an init process a dead orphan stays in the table for ever; it holds no port, file or lock. */
export const isZombie = (pid: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
};

/** The words of a process's command line; empty where it is gone or hidden. Process ids are reused: never stop one without looking here first. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return process.platform === 'linux' ? '' : commandLineByPs(pid);
  }
}

const commandLineByPs = (pid: number): string => {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

const worksIn = (pid: string, folder: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
};

/** Resolves when no process has `folder` as its working directory, or after `withinMs`. For systems that have `/proc`. */
export async function untilNobodyWorksIn(folder: string, withinMs = 10_000): Promise<void> {
  const until = Date.now() + withinMs;
  while (Date.now() < until && readdirSync('/proc').some((pid) => worksIn(pid, folder))) await sleep(20);
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isCode(error, 'ESRCH')) throw error;
  }
};

async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await sleep(20);
  }
  return true;
}

/** Asks a process to stop, waits `patienceMs`, then ends it with SIGKILL. Resolves when it is gone. */
export async function stopProcess(
  pid: number,
  { first = 'SIGTERM', patienceMs = 10_000 }: { first?: NodeJS.Signals; patienceMs?: number } = {},
): Promise<void> {
  signal(pid, first);
  if (await hasEnded(pid, patienceMs)) return;
  signal(pid, 'SIGKILL');
  await hasEnded(pid, 5_000);
}

/**
 * Ends a process that an earlier run left behind: the one whose number is in `pidFile`, but only if `mark` (a path of ours) is on its command
 * line. A number that belongs to a stranger now is left alone.
 */
export async function stopLeftover(pidFile: string, mark: string, how?: { first?: NodeJS.Signals; patienceMs?: number }): Promise<void> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => '0'));
  if (pid > 0 && commandLine(pid).includes(mark)) await stopProcess(pid, how);
  await rm(pidFile, { force: true });
}

const ours = new Map<number, NodeJS.Signals>();

/** Remembers a child that must not outlive this process, whatever way it exits (a SIGKILL excepted: see the pid files). */
export const endWithUs = (pid: number, how: NodeJS.Signals): void => void ours.set(pid, how);
export const forget = (pid: number): void => void ours.delete(pid);

process.on('exit', () => {
  for (const [pid, how] of ours) signal(pid, how);
});
