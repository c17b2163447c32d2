import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How long each part took to start, in milliseconds; parts overlap. */
export type Timings = {
  measure: <T>(part: string, work: () => Promise<T>) => Promise<T>;
  /** Time since the start of this process. */
  mark: (moment: string) => number;
  keep: (folder: string) => Promise<void>;
};

export function createTimings(): Timings {
  const taken: Record<string, number> = {};
  const mark = (moment: string): number => (taken[moment] = Math.round(performance.now()));
  return {
    mark,
    async measure(part, work) {
      const began = performance.now();
      const result = await work();
      taken[part] = Math.round(performance.now() - began);
      return result;
    },
    keep: (folder) => writeFile(join(folder, 'timings.json'), `${JSON.stringify(taken, null, 2)}\n`),
  };
}
