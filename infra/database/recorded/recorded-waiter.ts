import type { ThingId } from '#shared/domain/thing.ts';
import type { RecordedNotice, RecordedWaiter } from '#shared/ports/recorded.ts';
import { listen } from './listening.ts';
import { SHOWN } from './statements.ts';
import { createWaiting } from './waiting.ts';

const LOOK_AGAIN_MS = 1_000;

/** As recording sends it; `shown` is how far the thing is shown with this batch. */
type Notice = RecordedNotice & { shown: number };

/** Null for what somebody else sends on this channel. */
const parseNotice = (payload: string): Notice | null => {
  try {
    return JSON.parse(payload) as Notice;
  } catch {
    return null;
  }
};

/**
 * Waits for recordings on one connection of its own. Everybody is registered before anybody looks, so nothing slips between looking and
 * listening; all look again together after a reconnect and each second, since a notice may be lost with a connection.
 */
export const createRecordedWaiter = ({ url }: { url: string }): RecordedWaiter => {
  const waiting = createWaiting();
  const listeners = new Set<(notice: RecordedNotice) => void>();
  let isLooking = false;
  let mustLookAgain = false;

  const lookOnce = async (): Promise<void> => {
    const client = listening.client();
    const things = waiting.things();
    if (client === null || things.length === 0) return;
    const { rows } = await client.query<{ thing: ThingId; sequence: number }>({ ...SHOWN, values: [things] });
    for (const { thing, sequence } of rows) waiting.reached(thing, sequence);
  };

  /** One question at a time for everybody; who comes while it is under way is in the next. */
  const look = async (): Promise<void> => {
    mustLookAgain = true;
    if (isLooking) return;
    isLooking = true;
    while (mustLookAgain) {
      mustLookAgain = false;
      await Promise.resolve(); // those who came in the same turn look together
      await lookOnce().catch(() => listening.renew());
    }
    isLooking = false;
  };

  const listening = listen(
    url,
    (payload) => {
      const notice = parseNotice(payload);
      if (notice === null) return;
      const { thing, from, to, shown } = notice;
      waiting.reached(thing, shown);
      for (const listener of listeners) listener({ thing, from, to });
    },
    () => void look(),
  );
  const clock = setInterval(() => void look(), LOOK_AGAIN_MS);
  clock.unref();

  return {
    waitFor: (thing, sequence, timeoutMs) =>
      new Promise((resolve) => {
        const end = (isFound: boolean): void => {
          clearTimeout(timer);
          forget();
          resolve(isFound);
        };
        const timer = setTimeout(() => end(false), timeoutMs);
        const forget = waiting.add(thing, sequence, () => end(true));
        void look();
      }),
    onRecorded(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      clearInterval(clock);
      await listening.close();
    },
  };
};
