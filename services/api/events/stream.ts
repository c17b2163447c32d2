import type { Changes } from '#shared/ports/changes.ts';
import type { Caller } from '../permissions.ts';
import type { Looking } from './announcement.ts';
import type { EventStream, Frame } from './frame.ts';
import { createPage, type Page } from './page.ts';
import type { Seal } from './seal.ts';
import { PAGE, type Tail } from './tail.ts';

const RETRY_MS = 3_000;
/** Pages that may wait for one slow reader; one that falls further behind is cut off and goes on where it was. */
const MOST_WAITING = 100;

type Deps = { changes: Changes; looking: Looking; tail: Tail; seal: Seal; heartbeatMs: number };
type Wanted = { caller: Caller; position: number | null; endsInMs: number; onEnd: () => void };

/** What one caller hears: first what they missed, then what happens, and a heartbeat at its own even pace. */
export const openStream = ({ changes, looking, tail, seal, heartbeatMs }: Deps, { caller, position, endsInMs, onEnd }: Wanted): EventStream => {
  const waiting: Page[] = [];
  let isEnded = false;
  let isBeatDue = false;
  let wake = (): void => undefined;
  let leave = (): void => undefined;

  const end = (): void => {
    if (isEnded) return;
    isEnded = true;
    clearInterval(heart);
    clearTimeout(limit);
    leave();
    onEnd();
    wake();
  };
  const take = (page: Page): void => {
    if (waiting.push(page) > MOST_WAITING) end();
    wake();
  };
  const heart = setInterval(() => {
    isBeatDue = true;
    wake();
  }, heartbeatMs);
  const limit = setTimeout(end, endsInMs);

  const idAt = (place: number): string => seal.close(place, caller.personId);
  async function* tell(page: Page): AsyncGenerator<Frame, void, undefined> {
    for (const heard of await page.announce(caller)) yield { id: idAt(heard.position), event: 'changed', data: heard.announcement };
  }

  async function* frames(): AsyncGenerator<Frame, void, undefined> {
    const joined = await tail.join(take);
    ({ leave } = joined);
    if (isEnded) leave();
    let place = position ?? joined.position;
    yield { id: idAt(place), comment: 'begin', retryMs: RETRY_MS };
    while (!isEnded && place < joined.position) {
      const missed = await changes.after(place, PAGE);
      yield* tell(createPage(missed, looking));
      place = missed.at(-1)?.position ?? joined.position;
    }
    while (!isEnded) {
      const page = waiting.shift();
      if (page !== undefined) {
        if (page.upTo > place) yield* tell(page);
        place = Math.max(place, page.upTo);
      } else if (isBeatDue) {
        isBeatDue = false;
        yield { id: idAt(place), comment: 'beat' };
      } else {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
  }

  return { [Symbol.asyncIterator]: frames, end };
};
