import { TIME } from '#shared/domain/actor.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { Digests } from '#shared/ports/digests.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import { createRounds } from '../rounds/rounds.ts';
import { ownKey } from '../temporal/own-key.ts';

type Deps = { digests: Pick<Digests, 'toStart'>; gateway: Gateway; onFault: (fault: unknown) => void; everyMs?: number };

const EVERY_MS = 30_000;

/**
 * Starts the morning digest of whoever coaches a route, stands in or is a lead, and has none. It remembers nothing and promises nothing: who has none stands in the
 * database, and each morning is the digest's own promise. Any number of processes may look; the key makes them one.
 */
export const createDigestStarter = ({ digests, gateway, onFault, everyMs = EVERY_MS }: Deps) => {
  const startAll = async (): Promise<void> => {
    for (const { personId, sequence } of await digests.toStart()) {
      const key = ownKey(`start-digest/${personId}/${String(sequence)}`);
      await gateway.send(thingId('digest', personId), { type: 'startDigest', by: TIME, ...{ personId } }, key, { start: true });
    }
  };
  const rounds = createRounds(startAll, { everyMs, onFault });
  rounds.ask();
  return { close: () => rounds.close() };
};
