import { createHash } from 'node:crypto';
import { TIME } from '#shared/domain/actor.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { Changes } from '#shared/ports/changes.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import type { Receivers } from '#shared/ports/receivers.ts';
import type { RecordedWaiter } from '#shared/ports/recorded.ts';

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
  let isRinging = false;
  let mustRingAgain = false;

  const ringAll = async (): Promise<void> => {
    await changes.settle();
    for (const { id, sequence } of await receivers.toRing()) {
      const key = createHash('sha256')
        .update(`ring/${id}/${String(sequence)}`)
        .digest('hex');
      await gateway.send(thingId('receiver', id), { type: 'ringReceiver', by: TIME }, { id: key, digest: '' });
    }
  };

  const ring = async (): Promise<void> => {
    mustRingAgain = true;
    if (isRinging) return;
    isRinging = true;
    while (mustRingAgain) {
      mustRingAgain = false;
      await ringAll().catch(onFault);
    }
    isRinging = false;
  };

  const stop = waiter.onRecorded(() => void ring());
  const clock = setInterval(() => void ring(), LOOK_AGAIN_MS);
  clock.unref();
  return {
    close(): void {
      stop();
      clearInterval(clock);
    },
  };
};
