import { NativeConnection, Worker } from '@temporalio/worker';
import { createTell } from '#activities/tell.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import type { Effects } from '#shared/ports/effects.ts';
import { testBundle } from './bundle.ts';
import { aClientSide, kinds } from './client-side.ts';
import '#test/support/quiet.ts';

/** A tell that never comes to its outcome: `moment` says whether it is held before or after the other side heard it. */
export type Held = { from: string; type: string; moment: 'before' | 'after' };

/** A worker that is to be killed between a tell and its outcome: `node holding-worker.ts <database url> <temporal address> <namespace> <task queue> <what to hold, as JSON>`. */
const [databaseUrl = '', address = '', namespace = '', taskQueue = '', what = '[]'] = process.argv.slice(2);
const held: Held[] = JSON.parse(what);
const side = await aClientSide(databaseUrl, taskQueue, address);
const tell = createTell({ gateway: side.gateway });

const holding: Effects['tell'] = async (effect, key, from) => {
  const hold = held.find((one) => one.from === from && one.type === effect.command.type);
  if (hold === undefined) return tell(effect, key, from);
  if (hold.moment === 'after') await tell(effect, key, from);
  process.send?.(hold);
  return new Promise(() => undefined);
};

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue,
  workflowBundle: await testBundle(),
  activities: { ...createRecording({ db: side.db, kinds }), tell: holding, send: () => Promise.resolve({ outcome: 'delivered' }) },
});
process.send?.('ready');
await worker.run();
