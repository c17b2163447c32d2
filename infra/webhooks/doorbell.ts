import { TIME } from '#shared/domain/actor.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { Changes } from '#shared/ports/changes.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import type { Receivers } from '#shared/ports/receivers.ts';
import type { RecordedWaiter } from '#shared/ports/recorded.ts';
import { createRounds } from '../rounds/rounds.ts';
import { ownKey } from '../temporal/own-key.ts';

type Deps = {
  changes: Pick<Changes, 'settle'>;
  receivers: Pick<Receivers, 'toRing'>;
  gateway: Gateway;
  waiter: Pick<RecordedWaiter, 'onRecorded'>;
  onFault: (fault: unknown) => void;
};

/** Notices may be lost with a connection; then this is how late somebody is told. */
const LOOK_AGAIN_MS = 2_000;

/**
 * Wakes receivers at rest when there is something to bring. It remembers nothing and promises nothing: what waits stands in the database, and
 * bringing it is the receiver's own promise. Any number of processes may ring; the key makes them one.
 */
export const createDoorbell = ({ changes, receivers, gateway, waiter, onFault }: Deps) => {
  const ringAll = async (): Promise<void> => {
    await changes.settle();
    for (const { id, sequence } of await receivers.toRing()) {
      await gateway.send(thingId('receiver', id), { type: 'ringReceiver', by: TIME }, ownKey(`ring/${id}/${String(sequence)}`));
    }
  };
  const rounds = createRounds(ringAll, { everyMs: LOOK_AGAIN_MS, onFault });
  const stop = waiter.onRecorded(() => rounds.ask());
  return {
    async close(): Promise<void> {
      stop();
      await rounds.close();
    },
  };
};
