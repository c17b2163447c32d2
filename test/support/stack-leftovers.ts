import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, isAlive } from '#infra/run/processes.ts';
import { runOf } from './stack-address.ts';

const PREFIX = 'ontwikkellijn-test-';
const PID_FILES = ['temporal/server.pid', 'postgres/postmaster.pid'];

/** Start of the name of a temporary folder of this test run. What runs in it is found again by this name, whatever way the run ended. */
export const folderPrefix = (): string => join(tmpdir(), `${PREFIX}${runOf()}-`);

const runIn = (name: string): number => Number(name.slice(PREFIX.length).split('-')[0]);

const pidIn = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
};

function end(folder: string): void {
  for (const file of PID_FILES) {
    const pid = pidIn(join(folder, file));
    if (pid > 0 && commandLine(pid).includes(folder)) process.kill(pid, 'SIGKILL');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }); // PostgreSQL's last children may still be writing
}

const endWhere = (matches: (run: number) => boolean): void => {
  for (const name of readdirSync(tmpdir())) if (name.startsWith(PREFIX) && matches(runIn(name))) end(join(tmpdir(), name));
};

/** Ends all that a run started and did not stop itself. Synchronous: it is called while the process exits. */
export const endRun = (run: number): void => endWhere((one) => one === run);

/** Ends what runs left behind that were killed before they could. */
export const sweepDeadRuns = (): void => endWhere((run) => !isAlive(run));
