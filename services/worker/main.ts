import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { createBringNotices, createSend, createSendAnything, createSendDigest, createTell, createTellAnybody } from '#activities/index.ts';
import { createAbsences } from '#infra/database/absences/absences.ts';
import { createChanges } from '#infra/database/changes/changes.ts';
import { createDigests } from '#infra/database/digests/digests.ts';
import { createJournal } from '#infra/database/journal/journal.ts';
import { createDatabase } from '#infra/database/orm.ts';
import { createAddressBook } from '#infra/database/people/address-book.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import { createReceivers } from '#infra/database/receivers/receivers.ts';
import { createRecordedWaiter } from '#infra/database/recorded/recorded-waiter.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createDigestStarter } from '#infra/digests/digest-starter.ts';
import { createLogger } from '#infra/logging/logger.ts';
import { createMailer } from '#infra/mail/mailer.ts';
import { workflowBundle } from '#infra/temporal/bundle.ts';
import { createGateway } from '#infra/temporal/gateway.ts';
import { createDoorbell } from '#infra/webhooks/doorbell.ts';
import { createPostBox } from '#infra/webhooks/post-box.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { toldEvents } from '#shared/domain/receiver/told-events.ts';
import { workerConfig } from './config.ts';

/** Each recording holds a connection for one transaction; there is no use in more activities than connections. */
const AT_ONCE = 20;

const log = createLogger('worker');
const { databaseUrl, temporal, mail, events, webUrl, metricsPort } = workerConfig(process.env);

Runtime.install({
  telemetryOptions: metricsPort === null ? {} : { metrics: { prometheus: { bindAddress: `127.0.0.1:${String(metricsPort)}` } } },
  shutdownSignals: ['SIGTERM', 'SIGINT'],
});

const db = await createDatabase({ url: databaseUrl, poolSize: AT_ONCE });
const journal = createJournal({ db, kinds });
const clientConnection = await Connection.connect({ address: temporal.address });
const client = new Client({ connection: clientConnection, namespace: temporal.namespace });
const recording = createRecording({ db, kinds });
const gateway = createGateway({ client, kinds, taskQueue: temporal.taskQueue, journal, recording });
const receivers = createReceivers({ db });
const waiter = createRecordedWaiter({ url: databaseUrl });
const doorbell = createDoorbell({
  changes: createChanges({ db, told: toldEvents }),
  receivers,
  gateway,
  waiter,
  onFault: (fault) => log.warn({ err: fault }, 'nobody could be rung'),
});
const digests = createDigests({ db });
const digestStarter = createDigestStarter({ digests, gateway, onFault: (fault) => log.warn({ err: fault }, 'no digest could be started') });
const mailer = createMailer(mail);
const connection = await NativeConnection.connect({ address: temporal.address });

const worker = await Worker.create({
  connection,
  namespace: temporal.namespace,
  taskQueue: temporal.taskQueue,
  workflowBundle: await workflowBundle(fileURLToPath(import.meta.resolve('#workflows/index.ts'))),
  activities: {
    ...recording,
    tell: createTellAnybody({ inside: createTell({ gateway }), outside: createBringNotices({ receivers, postBox: createPostBox(events) }) }),
    send: createSendAnything({
      letter: createSend({ addressBook: createAddressBook({ db }), mailer, webUrl }),
      digest: createSendDigest({ digests, absences: createAbsences({ db }), reading: createReading({ db }), mailer, webUrl }),
    }),
  },
  maxConcurrentActivityTaskExecutions: AT_ONCE,
  maxCachedWorkflows: 500,
  shutdownGraceTime: '10 s',
});

log.info('the worker runs');
await worker.run();
await doorbell.close();
await digestStarter.close();
await waiter.close();
await connection.close();
await clientConnection.close();
await db.close();
log.info('the worker stopped');
