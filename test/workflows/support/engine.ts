import { NativeConnection, Worker } from '@temporalio/worker';
import { createTell } from '#activities/tell.ts';
import type { Effects } from '#shared/ports/effects.ts';
import type { Batch } from '#shared/ports/recording.ts';
import { aDatabase, aNamespaceName, aTaskQueue, temporalAddress } from '#test/support/stack.ts';
import { testBundle } from './bundle.ts';
import { aClientSide } from './client-side.ts';
import '#test/support/quiet.ts';

/** A worker in this process with the real recording, on a database of its own; messages go to `send`, and what a thing records itself waits for `mayRecord`. */
export const anEngine = async (send: Effects['send'] = () => Promise.resolve({ outcome: 'delivered' }), mayRecord: Promise<void> = Promise.resolve()) => {
  const database = await aDatabase();
  const taskQueue = aTaskQueue();
  const side = await aClientSide(database.url, taskQueue);
  const connection = await NativeConnection.connect({ address: temporalAddress() });
  const worker = await Worker.create({
    connection,
    namespace: aNamespaceName(),
    taskQueue,
    workflowBundle: await testBundle(),
    activities: {
      ...side.recording,
      record: (batch: Batch) => mayRecord.then(() => side.recording.record(batch)),
      tell: createTell({ gateway: side.gateway }),
      send,
    },
  });
  const running = worker.run();
  return {
    ...side,
    databaseUrl: database.url,
    taskQueue,
    close: async (): Promise<void> => {
      worker.shutdown();
      await running;
      await connection.close();
      await side.close();
      await database.drop();
    },
  };
};

export type Engine = Awaited<ReturnType<typeof anEngine>>;
