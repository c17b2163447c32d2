import { createHash, randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { createJournal } from '#infra/database/journal/journal.ts';
import { createDatabase } from '#infra/database/orm.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createStuckThings } from '#infra/database/stuck/stuck-things.ts';
import { createFastForward } from '#infra/temporal/fast-forward.ts';
import { createGateway } from '#infra/temporal/gateway.ts';
import { createThings } from '#infra/temporal/things.ts';
import { kinds as shippedKinds } from '#shared/domain/kinds.ts';
import { STANDING_QUERY } from '#shared/domain/running-thing.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { Standing } from '#shared/ports/running-thing.ts';
import { aNamespaceName, temporalAddress } from '#test/support/stack.ts';
import { errandKind, type Errand, type ErrandCommand } from './errand.ts';

export const kinds = { ...shippedKinds, errand: errandKind };
export const operator = { party: 'operator', person: null } as const;

/** A command key as the API makes it, from any words. */
export const keyOf = (words: string, body = ''): CommandKey => ({ id: createHash('sha256').update(words).digest('hex'), digest: body });
export const aKey = (): CommandKey => keyOf(randomUUID());
export const anErrandId = (): ThingId => `errand/${randomUUID()}`;

export const beginning = (dueAt: Instant | null = null): ErrandCommand => ({ type: 'begin', dueAt, by: operator });
export const adding = (amount = 1): ErrandCommand => ({ type: 'add', amount, by: operator });

/** What a gateway needs, without a worker: as one API process has it. */
export const aClientSide = async (databaseUrl: string, taskQueue: string, address = temporalAddress()) => {
  const db = await createDatabase({ url: databaseUrl, poolSize: 10 });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace: aNamespaceName() });
  const journal = createJournal({ db, kinds });
  const recording = createRecording({ db, kinds });
  const reading = createReading({ db });
  const gateway = createGateway({ client, kinds, taskQueue, journal, recording });
  const standing = (thing: ThingId): Promise<Omit<Standing, 'state'> & { state: Errand }> => client.workflow.getHandle(thing).query(STANDING_QUERY);
  const historyLength = async (thing: ThingId): Promise<number> => (await client.workflow.getHandle(thing).describe()).historyLength;
  const until = async (happened: () => Promise<boolean>, patienceMs = 20_000): Promise<void> => {
    for (const endMs = Date.now() + patienceMs; !(await happened()); await new Promise((resolve) => setTimeout(resolve, 25))) {
      if (Date.now() > endMs) throw new Error('it did not happen in time');
    }
  };
  return {
    db,
    client,
    journal,
    recording,
    gateway,
    things: createThings({ client, taskQueue }),
    stuckThings: createStuckThings({ db }),
    send: (thing: ThingId, command: ErrandCommand, key = aKey(), options: { start?: boolean } = {}) => gateway.send(thing, command, key, options),
    begin: (thing: ThingId, dueAt: Instant | null = null) => gateway.send(thing, beginning(dueAt), aKey(), { start: true }),
    standing,
    historyLength,
    until,
    /** Waits until everything acknowledged stands in the journal. */
    untilRecorded: async (thing: ThingId) => {
      const { sequence } = await standing(thing);
      await until(async () => ((await reading.route(thing))?.sequence ?? 0) >= sequence);
    },
    fastForward: createFastForward(client),
    close: async (): Promise<void> => {
      await connection.close();
      await db.close();
    },
  };
};

export type ClientSide = Awaited<ReturnType<typeof aClientSide>>;

const MINUTE_MS = 60_000;
export const DAY_MINUTES = 24 * 60;

export const minutesAfter = (at: Instant, minutes: number): Instant => instant(msOf(at) + minutes * MINUTE_MS);

/** Lets the thing's own time pass by so many minutes; two are enough to come to rest. */
export const passMinutes = async (engine: Pick<ClientSide, 'fastForward'>, thing: ThingId, minutes: number): Promise<void> =>
  engine.fastForward.to(thing, minutesAfter(await engine.fastForward.now(thing), minutes));

export const comeToRest = (engine: Pick<ClientSide, 'fastForward'>, thing: ThingId): Promise<void> => passMinutes(engine, thing, 2);
