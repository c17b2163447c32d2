import { createHash } from 'node:crypto';
import { TIME } from '#shared/domain/actor.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { Digests } from '#shared/ports/digests.ts';
import type { Gateway } from '#shared/ports/gateway.ts';

type Deps = { digests: Pick<Digests, 'toStart'>; gateway: Gateway; onFault: (fault: unknown) => void; everyMs?: number };

const EVERY_MS = 30_000;

/**
 * Starts the morning digest of whoever coaches a route and has none. It remembers nothing and promises nothing: who has none stands in the
 * database, and each morning is the digest's own promise. Any number of processes may look; the key makes them one.
 */
export const createDigestStarter = ({ digests, gateway, onFault, everyMs = EVERY_MS }: Deps) => {
  let looking: Promise<void> | null = null;

  const startAll = async (): Promise<void> => {
    for (const { personId, sequence } of await digests.toStart()) {
      const id = createHash('sha256')
        .update(`start-digest/${personId}/${String(sequence)}`)
        .digest('hex');
      await gateway.send(thingId('digest', personId), { type: 'startDigest', by: TIME, ...{ personId } }, { id, digest: '' }, { start: true });
    }
  };
  const look = (): void => {
    looking ??= startAll()
      .catch(onFault)
      .finally(() => void (looking = null));
  };

  look();
  const clock = setInterval(look, everyMs);
  clock.unref();
  return {
    async close(): Promise<void> {
      clearInterval(clock);
      await looking;
    },
  };
};
