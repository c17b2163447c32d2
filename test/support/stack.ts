import { randomUUID } from 'node:crypto';
import { sharedPostgresUrl, sharedTemporalAddress } from './stack-address.ts';
import { copyTemplate, makeTemplate, type TestDatabase } from './stack-database.ts';
import { NAMESPACE, startPostgresIn, startStack } from './stack-processes.ts';

/** A migrated database of the test's own on the shared PostgreSQL; about 30 ms. Drop it in `afterAll`. */
export const aDatabase = (): Promise<TestDatabase> => copyTemplate(sharedPostgresUrl());

/** `host:port` of the shared Temporal server. Time skipping is possible on it. */
export const temporalAddress = (): string => sharedTemporalAddress();

/** The namespace on every Temporal server that tests see. Keep tests apart by task queue and workflow ids. */
export const aNamespaceName = (): string => NAMESPACE;

export const aTaskQueue = (): string => `test-${randomUUID()}`;

/** A PostgreSQL and a Temporal server that nobody else uses, to stop, kill and start again. Ports and data stay the same throughout. */
export type PrivateStack = {
  /** A migrated database. */
  databaseUrl: string;
  temporalAddress: string;
  namespace: string;
  stopPostgres: () => Promise<void>;
  killPostgres: () => Promise<void>;
  startPostgres: () => Promise<void>;
  stopTemporal: () => Promise<void>;
  killTemporal: () => Promise<void>;
  startTemporal: () => Promise<void>;
  /** Ends both and removes their data. Call it in `afterAll`. */
  drop: () => Promise<void>;
};

/** For the bad days. Takes about three seconds. */
export async function aPrivateStack(): Promise<PrivateStack> {
  const stack = await startStack();
  await makeTemplate(stack.postgres.url);
  const database = await copyTemplate(stack.postgres.url);
  let { postgres } = stack;
  return {
    databaseUrl: database.url,
    temporalAddress: stack.temporal.address,
    namespace: NAMESPACE,
    stopPostgres: () => postgres.stop(),
    killPostgres: () => postgres.kill(),
    startPostgres: async () => {
      postgres = await startPostgresIn(stack.folder, stack.postgresPort);
    },
    stopTemporal: stack.temporal.stop,
    killTemporal: stack.temporal.kill,
    startTemporal: stack.temporal.start,
    drop: stack.stop,
  };
}
