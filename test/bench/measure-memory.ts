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

/** Memory of a process in MiB, in which what processes share is divided among them. */
const shareOf = (pid: string): number => {
  try {
    return Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
};

/** Resident memory of each process after the load; only where the system keeps `/proc`. */
export const measureMemory = ({ pids }: Ground): Figure[] => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  const children = all.filter((pid) => numberIn(pid, 'PPid') === pids.postgres);
  const postgres = [String(pids.postgres), ...children];
  const sum = (of: (pid: string) => number): number => postgres.reduce((total, pid) => total + of(pid), 0);
  return [
    just('memory: worker', memoryOf(pids.worker), 'MiB'),
    just('memory: API', memoryOf(pids.api), 'MiB'),
    just('memory: Temporal', memoryOf(pids.temporal), 'MiB'),
    just(`memory: PostgreSQL, ${String(postgres.length)} processes, shared memory once`, sum(shareOf), 'MiB'),
    just('memory: PostgreSQL, sum of resident sets', sum(memoryOf), 'MiB'),
  ];
};
