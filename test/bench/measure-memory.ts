import { readdirSync, readFileSync } from 'node:fs';
import { just, type Figure } from './figures.ts';
import type { Ground } from './ground.ts';

const numberIn = (pid: number | string, field: string): number => {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

/** Resident memory of a process, in MiB. */
const memoryOf = (pid: number | string): number => numberIn(pid, 'VmRSS') / 1_024;

/** Resident memory of each process after the load; only where the system keeps `/proc`. PostgreSQL is the sum of its processes, which share a part. */
export const measureMemory = ({ pids }: Ground): Figure[] => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  const children = all.filter((pid) => numberIn(pid, 'PPid') === pids.postgres);
  const postgres = [String(pids.postgres), ...children].reduce((sum, pid) => sum + memoryOf(pid), 0);
  return [
    just('memory: worker', memoryOf(pids.worker), 'MiB'),
    just('memory: API', memoryOf(pids.api), 'MiB'),
    just('memory: Temporal', memoryOf(pids.temporal), 'MiB'),
    just('memory: PostgreSQL, all its processes', postgres, 'MiB'),
  ];
};
