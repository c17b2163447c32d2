import { NativeConnection, Worker } from '@temporalio/worker';
import { createTell } from '#activities/tell.ts';
import { testBundle } from './bundle.ts';
import { aClientSide } from './client-side.ts';
import '#test/support/quiet.ts';

/** A worker in a process of its own, to be killed: `node worker-process.ts <database url> <temporal address> <namespace> <task queue> [away]`; `away`: so is its mail server. */
const [databaseUrl = '', address = '', namespace = '', taskQueue = '', mail = ''] = process.argv.slice(2);
const side = await aClientSide(databaseUrl, taskQueue, address);
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue,
  workflowBundle: await testBundle(),
  activities: {
    ...side.recording,
    tell: createTell({ gateway: side.gateway }),
    send: () => (mail === 'away' ? Promise.reject(new Error('the mail server is away')) : Promise.resolve({ outcome: 'delivered' })),
  },
});
process.send?.('ready');
await worker.run();
