import { readdirSync, readFileSync } from 'node:fs';

/** What Linux counts in, whatever its kernel: hundredths of a second. */
const TICK_MS = 10;
const fieldsOf = (pid: string): string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return []; // it ended meanwhile, or this system keeps no such files
  }
};

const usedBy = (pid: string): number => {
  const [, , , , , , , , , , , user = '0', system = '0'] = fieldsOf(pid);
  return (Number(user) + Number(system)) * TICK_MS;
};

const childrenOf = (pid: number): string[] => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && fieldsOf(name)[1] === String(pid));
  } catch {
    return [];
  }
};

/** Processor time in ms that these processes and their children used so far, whatever else the machine does; 0 where the system does not tell. */
export const processorTime = (pids: readonly number[]): number =>
  pids.flatMap((pid) => [String(pid), ...childrenOf(pid)]).reduce((sum, pid) => sum + usedBy(pid), 0);
