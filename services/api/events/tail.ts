import type { Changes } from '#shared/ports/changes.ts';
import type { RecordedWaiter } from '#shared/ports/recorded.ts';
import type { Looking } from './announcement.ts';
import { createPage, type Page } from './page.ts';

type Deps = { changes: Changes; waiter: Pick<RecordedWaiter, 'onRecorded'>; looking: Looking };

export const PAGE = 500;
/** A notice may be lost with a connection; then this is how late an announcement is. */
const LOOK_AGAIN_MS = 1_000;

export type Tail = {
  /** Hands every page from now on to this listener; answers the position behind which they begin, and how to leave. */
  join(listener: (page: Page) => void): Promise<{ position: number; leave: () => void }>;
  close(): void;
};

/** Reads what changes once for everybody in this process; sleeps while nobody listens. */
export const createTail = ({ changes, waiter, looking }: Deps): Tail => {
  const listeners = new Set<(page: Page) => void>();
  let position = 0;
  let isReading = false;
  let mustReadAgain = false;

  const readOn = async (): Promise<void> => {
    await changes.settle();
    for (;;) {
      const found = await changes.after(position, PAGE);
      if (found.length === 0) return;
      const page = createPage(found, looking);
      position = page.upTo;
      for (const listener of listeners) listener(page);
    }
  };

  /** One reader at a time; what is recorded while it reads is in its next round. */
  const read = async (): Promise<void> => {
    mustReadAgain = true;
    if (isReading) return;
    isReading = true;
    while (mustReadAgain && listeners.size > 0) {
      mustReadAgain = false;
      await readOn().catch(() => undefined); // the database is away: the clock looks again
    }
    isReading = false;
  };

  const stop = waiter.onRecorded(() => void read());
  const clock = setInterval(() => void read(), LOOK_AGAIN_MS);
  clock.unref();

  return {
    async join(listener) {
      const isAsleep = (): boolean => listeners.size === 0;
      if (isAsleep()) {
        await changes.settle();
        const last = await changes.last();
        if (isAsleep()) position = last; // nobody came meanwhile whom a jump would cost something
      }
      listeners.add(listener);
      return { position, leave: () => void listeners.delete(listener) };
    },
    close() {
      stop();
      clearInterval(clock);
    },
  };
};
