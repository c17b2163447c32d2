import { NativeConnection, Worker } from '@temporalio/worker';
import { createTell } from '#activities/tell.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import type { Effects } from '#shared/ports/effects.ts';
import { aNamespaceName, aTaskQueue, temporalAddress } from '#test/support/stack.ts';
import { testBundle } from './bundle.ts';
import { aClientSide, kinds } from './client-side.ts';
import './quiet.ts';

/** A worker in this process with the real recording; messages go to `send`. */
export const anEngine = async (databaseUrl: string, send: Effects['send'] = () => Promise.resolve({ outcome: 'delivered' })) => {
  const taskQueue = aTaskQueue();
  const side = await aClientSide(databaseUrl, taskQueue);
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
    taskQueue,
    close: async (): Promise<void> => {
      worker.shutdown();
      await running;
      await connection.close();
      await side.close();
    },
  };
};

export type Engine = Awaited<ReturnType<typeof anEngine>>;
