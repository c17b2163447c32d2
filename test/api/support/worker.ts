import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createRecording } from '#infra/database/recording/recording.ts';
import { workflowBundle } from '#infra/temporal/bundle.ts';
import { kinds } from '#shared/domain/kinds.ts';
import type { Effects } from '#shared/ports/effects.ts';
import type { Recording } from '#shared/ports/recording.ts';
import { aNamespaceName } from '#test/support/stack.ts';
import type { SharedGround } from './api.ts';
import '#test/support/quiet.ts';

const delivering: Effects = { tell: () => Promise.resolve({ outcome: 'told' }), send: () => Promise.resolve({ outcome: 'delivered' }) };

/** A worker in this process with the real recording, which can be held back as when the database is slow. */
export const aWorker = async ({ taskQueue, db, temporalAddress }: SharedGround, effects: Partial<Effects> = {}) => {
  const recording = createRecording({ db, kinds });
  let gate = Promise.resolve();
  const held: Recording = {
    ...recording,
    async record(batch) {
      await gate;
      return recording.record(batch);
    },
  };
  const connection = await NativeConnection.connect({ address: temporalAddress });
  const worker = await Worker.create({
    connection,
    namespace: aNamespaceName(),
    taskQueue,
    workflowBundle: await workflowBundle(fileURLToPath(new URL('../../../workflows/index.ts', import.meta.url))),
    activities: { ...held, ...delivering, ...effects },
  });
  const running = worker.run();
  return {
    /** Nothing is recorded until the returned function is called. */
    holdRecording: (): (() => void) => {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => (open = resolve));
      return () => open();
    },
    close: async (): Promise<void> => {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
};
