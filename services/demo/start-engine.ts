import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createTell } from '#activities/tell.ts';
import { createJournal } from '#infra/database/journal/journal.ts';
import { createDatabase } from '#infra/database/orm.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import { createRecordedWaiter } from '#infra/database/recorded/recorded-waiter.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createResidents } from '#infra/database/residents/residents.ts';
import { workflowBundle } from '#infra/temporal/bundle.ts';
import { createFastForward } from '#infra/temporal/fast-forward.ts';
import { createGateway } from '#infra/temporal/gateway.ts';
import { createThings } from '#infra/temporal/things.ts';
import { kinds } from '#shared/domain/kinds.ts';
import type { Effects } from '#shared/ports/effects.ts';

export type EngineSettings = { databaseUrl: string; temporal: { address: string; namespace: string; taskQueue: string } };

/** In a demonstration every message arrives, and none leaves this machine. */
const send: Effects['send'] = () => Promise.resolve({ outcome: 'delivered' });

const workflows = fileURLToPath(import.meta.resolve('#workflows/index.ts'));

/** The real engine in this process: the workflows, their recording in PostgreSQL, and a way to let a thing's time pass. */
export async function startEngine({ databaseUrl, temporal: { address, namespace, taskQueue } }: EngineSettings) {
  const db = await createDatabase({ url: databaseUrl, poolSize: 6 });
  const waiter = createRecordedWaiter({ url: databaseUrl });
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const client = new Client({ connection, namespace });
  const journal = createJournal({ db, kinds });
  const recording = createRecording({ db, kinds });
  const gateway = createGateway({ client, kinds, taskQueue, journal, recording });
  const worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue,
    workflowBundle: await workflowBundle(workflows),
    activities: { ...recording, tell: createTell({ gateway }), send },
  });
  const running = worker.run();
  return {
    client,
    gateway,
    journal,
    waiter,
    reading: createReading({ db }),
    residents: createResidents({ db }),
    things: createThings({ client, taskQueue }),
    fastForward: createFastForward(client),
    async close(): Promise<void> {
      worker.shutdown();
      await running;
      await waiter.close();
      await native.close();
      await connection.close();
      await db.close();
    },
  };
}

export type DemoEngine = Awaited<ReturnType<typeof startEngine>>;
