import { NativeConnection, Worker } from '@temporalio/worker';
import { createTell } from '#activities/tell.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import type { Effects } from '#shared/ports/effects.ts';
import { aDatabase, aNamespaceName, aTaskQueue, temporalAddress } from '#test/support/stack.ts';
import { testBundle } from './bundle.ts';
import { aClientSide, kinds } from './client-side.ts';
import '#test/support/quiet.ts';

/** A worker in this process with the real recording, on a database of its own; messages go to `send`. */
export const anEngine = async (send: Effects['send'] = () => Promise.resolve({ outcome: 'delivered' })) => {
  const database = await aDatabase();
  const taskQueue = aTaskQueue();
  const side = await aClientSide(database.url, taskQueue);
  const connection = await NativeConnection.connect({ address: temporalAddress() });
  const worker = await Worker.create({
    connection,
    namespace: aNamespaceName(),
    taskQueue,
    workflowBundle: await testBundle(),
    activities: { ...createRecording({ db: side.db, kinds }), tell: createTell({ gateway: side.gateway }), send },
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
