import { createRounds } from '#infra/rounds/rounds.ts';
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
  /** Resolves when nothing is read any more. */
  close(): Promise<void>;
};

/** Reads what changes once for everybody in this process; sleeps while nobody listens. */
export const createTail = ({ changes, waiter, looking }: Deps): Tail => {
  const listeners = new Set<(page: Page) => void>();
  let position = 0;

  const readOn = async (): Promise<void> => {
    if (listeners.size === 0) return;
    await changes.settle();
    for (;;) {
      const found = await changes.after(position, PAGE);
      if (found.length === 0) return;
      const page = createPage(found, looking);
      position = page.upTo;
      for (const listener of listeners) listener(page);
    }
  };

  const rounds = createRounds(readOn, { everyMs: LOOK_AGAIN_MS, onFault: () => undefined }); // the database is away: the next round looks again
  const stop = waiter.onRecorded(() => rounds.ask());

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
    async close() {
      stop();
      await rounds.close();
    },
  };
};
