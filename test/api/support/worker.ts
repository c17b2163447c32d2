import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createRecording } from '#infra/database/recording/recording.ts';
import { workflowBundle } from '#infra/temporal/bundle.ts';
import { kinds } from '#shared/domain/kinds.ts';
import type { Effects } from '#shared/ports/effects.ts';
import { aNamespaceName } from '#test/support/stack.ts';
import type { SharedGround } from './api.ts';
import '#test/support/quiet.ts';

const delivering: Effects = { tell: () => Promise.resolve({ outcome: 'told' }), send: () => Promise.resolve({ outcome: 'delivered' }) };

/** A worker in this process with the real recording. */
export const aWorker = async ({ taskQueue, db, temporalAddress }: SharedGround, effects: Partial<Effects> = {}) => {
  const recording = createRecording({ db, kinds });
  const connection = await NativeConnection.connect({ address: temporalAddress });
  const worker = await Worker.create({
    connection,
    namespace: aNamespaceName(),
    taskQueue,
    workflowBundle: await workflowBundle(fileURLToPath(new URL('../../../workflows/index.ts', import.meta.url))),
    activities: { ...recording, ...delivering, ...effects },
  });
  const running = worker.run();
  return {
    close: async (): Promise<void> => {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
};
