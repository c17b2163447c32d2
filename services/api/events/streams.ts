import { DAY_MS } from '#shared/domain/time/amsterdam.ts';
import type { Changes } from '#shared/ports/changes.ts';
import type { RecordedWaiter } from '#shared/ports/recorded.ts';
import type { Caller } from '../permissions.ts';
import { problem } from '../problem.ts';
import type { Looking } from './announcement.ts';
import type { EventStream } from './frame.ts';
import { createSeal, type Seal } from './seal.ts';
import { openStream } from './stream.ts';
import { createTail } from './tail.ts';

type Deps = { changes: Changes; waiter: Pick<RecordedWaiter, 'onRecorded'>; looking: Looking; heartbeatMs?: number };

const HEARTBEAT_MS = 15_000;
/** One person's open streams, for each process: a few windows, not a loop that forgets to close. */
export const MOST_STREAMS = 6;

export type EventStreams = {
  /** What changes in what this caller may see, from behind this id on; null begins now. Ends by itself where the caller's token does. */
  open(caller: Caller, lastEventId: string | null): Promise<EventStream>;
  /** Ends every stream; resolves when nothing is read for them any more. */
  close(): Promise<void>;
};

const notOurs = { in: 'header', path: 'Last-Event-ID', message: 'Dit id kennen wij niet. Begin opnieuw zonder Last-Event-ID, en laad alles opnieuw' } as const;

export const createEventStreams = ({ changes, waiter, looking, heartbeatMs = HEARTBEAT_MS }: Deps): EventStreams => {
  const tail = createTail({ changes, waiter, looking });
  const open = new Map<string, Set<EventStream>>();
  let seal: Seal | null = null;

  const placeOf = async (lastEventId: string | null, { personId }: Caller, known: Seal): Promise<number | null> => {
    if (lastEventId === null) return null;
    const position = known.open(lastEventId, personId);
    await changes.settle();
    if (position === null || position > (await changes.last())) throw problem('invalidInput', { errors: [notOurs] });
    return position;
  };

  return {
    async open(caller, lastEventId) {
      seal ??= createSeal(await changes.secret());
      const position = await placeOf(lastEventId, caller, seal);
      const own = open.get(caller.personId) ?? new Set();
      if (own.size >= MOST_STREAMS) throw problem('tooManyStreams');
      open.set(caller.personId, own);
      const endsInMs = Math.min((caller.untilMs ?? Infinity) - Date.now(), DAY_MS);
      const stream = openStream(
        { changes, looking, tail, seal, heartbeatMs },
        {
          caller,
          position,
          endsInMs,
          onEnd: () => {
            own.delete(stream);
            if (own.size === 0 && open.get(caller.personId) === own) open.delete(caller.personId);
          },
        },
      );
      own.add(stream);
      return stream;
    },
    async close() {
      for (const own of [...open.values()]) for (const stream of [...own]) stream.end();
      await tail.close();
    },
  };
};
