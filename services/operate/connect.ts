import { Client, Connection } from '@temporalio/client';
import { createJournal } from '#infra/database/journal/journal.ts';
import { createDatabase } from '#infra/database/orm.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createSettings } from '#infra/database/settings/settings.ts';
import { createStuckThings } from '#infra/database/stuck/stuck-things.ts';
import { createGateway } from '#infra/temporal/gateway.ts';
import { createThings } from '#infra/temporal/things.ts';
import { kinds } from '#shared/domain/kinds.ts';
import type { OperateConfig } from './config.ts';

/** Everything an operator's command works with. */
export const connect = async ({ databaseUrl, temporal }: OperateConfig) => {
  const db = await createDatabase({ url: databaseUrl, poolSize: 4 });
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const journal = createJournal({ db, kinds });
  return {
    db,
    kinds,
    client,
    journal,
    things: createThings({ client, taskQueue: temporal.taskQueue }),
    gateway: createGateway({ client, kinds, taskQueue: temporal.taskQueue, journal, recording: createRecording({ db, kinds }) }),
    settings: createSettings({ db }),
    stuckThings: createStuckThings({ db }),
    close: async (): Promise<void> => {
      await connection.close();
      await db.close();
    },
  };
};

export type Operating = Awaited<ReturnType<typeof connect>>;

/** An operator's command: prints with `say`, answers with the exit code. */
export type Operation = (operating: Operating, args: readonly string[], say: (line: string) => void) => Promise<number>;
