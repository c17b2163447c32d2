import type { Logger } from 'pino';
import { isDependencyAway } from './pipeline/dependency-away.ts';
import { Problem } from './problem.ts';

/** Work that goes on behind an answer, as long as this process lasts. It must stand being cut off. */
export type Background = {
  /** `work` hears when the process stops; then it finishes what it has in hand and returns. What it throws is logged. */
  go(work: (stopping: AbortSignal) => Promise<void>): void;
  stop(): void;
  /** Stops, and resolves when all of it has returned. */
  close(): Promise<void>;
};

const isAway = (error: unknown): boolean => isDependencyAway(error) || (error instanceof Problem && error.body.status === 503);

export const createBackground = (log: Pick<Logger, 'error' | 'warn'>): Background => {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  return {
    go(work) {
      const one = work(stopping.signal)
        .catch((error: unknown) => (isAway(error) ? log.warn({ err: error }, 'not available') : log.error({ err: error }, 'fault')))
        .finally(() => running.delete(one));
      running.add(one);
    },
    stop: () => stopping.abort(),
    async close() {
      stopping.abort();
      await Promise.all(running);
    },
  };
};
