import type { QueryResultRow } from 'pg';
import type { AnyKind } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { connect } from '#infra/database/connect.ts';
import { createJournal } from '#infra/database/journal/journal.ts';
import { createDatabase } from '#infra/database/orm.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { aDatabase } from '#test/support/stack.ts';
import { errandKinds } from './errand.ts';

/** A database of this test file's own, and everything that works on it. */
export const aStore = async (kinds: Readonly<Record<string, AnyKind>> = errandKinds) => {
  const { url, drop } = await aDatabase();
  const db = await createDatabase({ url, poolSize: 8 });
  const client = await connect(url);
  /** Plain SQL, around everything the product does. */
  const ask = async <Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> => (await client.query<Row>(text, values)).rows;
  return {
    url,
    db,
    kinds,
    ask,
    recording: createRecording({ db, kinds }),
    journal: createJournal({ db, kinds }),
    reading: createReading({ db }),
    /** Changes the journal as no part of the product can. */
    async tamper(text: string, values: unknown[] = []): Promise<void> {
      await ask(`set ontwikkellijn.repair = 'on'`);
      await ask(text, values);
      await ask(`set ontwikkellijn.repair = 'off'`);
    },
    /** Everything that is read of all things, but for the moment of writing. */
    shown: async () => ({
      snapshots: await ask<QueryResultRow>(`select to_jsonb(snapshot) - 'recorded_at' as row from snapshot order by thing`),
      commitments: await ask<QueryResultRow>(`select to_jsonb(commitment) as row from commitment order by thing, position`),
    }),
    sequences: async (thing: ThingId) =>
      (await ask<{ sequence: number }>('select sequence from journal where thing = $1 order by sequence', [thing])).map((row) => row.sequence),
    async close(): Promise<void> {
      await client.end();
      await db.close();
      await drop();
    },
  };
};

export type Store = Awaited<ReturnType<typeof aStore>>;
