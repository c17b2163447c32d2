import { Client, Connection } from '@temporalio/client';
import type { Logger } from 'pino';
import { createAbsences } from '#infra/database/absences/absences.ts';
import { createBulkMoves } from '#infra/database/bulk-moves/bulk-moves.ts';
import { createChanges } from '#infra/database/changes/changes.ts';
import { createCompanies } from '#infra/database/companies/companies.ts';
import { createJournal } from '#infra/database/journal/journal.ts';
import { createLines } from '#infra/database/lines/lines.ts';
import { createNotes } from '#infra/database/notes/notes.ts';
import { createDatabase } from '#infra/database/orm.ts';
import { createPeople } from '#infra/database/people/people.ts';
import { createColumnMappings } from '#infra/database/pilot-import/column-mappings.ts';
import { createPilotImports } from '#infra/database/pilot-import/pilot-imports.ts';
import { createReadLog } from '#infra/database/read-log/read-log.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import { createReceivers } from '#infra/database/receivers/receivers.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { createRecordedWaiter } from '#infra/database/recorded/recorded-waiter.ts';
import { createResidents } from '#infra/database/residents/residents.ts';
import { createGateway } from '#infra/temporal/gateway.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { toldEvents } from '#shared/domain/receiver/told-events.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import { createBackground } from './background.ts';
import type { ApiConfig } from './config.ts';
import type { ApiDeps } from './deps.ts';
import { createEventStreams } from './events/streams.ts';
import { createTokenVerifier } from './identity/token-verifier.ts';
import type { Dependency } from './operations/health.ts';

export type Connected = { deps: ApiDeps; dependencies: Dependency[]; close(): Promise<void> };

/** `log` hears of what goes wrong behind an answer. */
type Needed = Pick<ApiConfig, 'database' | 'temporal' | 'identity'> & { log: Pick<Logger, 'error' | 'warn'> };

const TEMPORAL_PATIENCE_MS = 2_000;

/** Everything the API works with. Connects on first use: a dependency that is away makes answers 503, and not the start fail. */
export const connectDeps = async ({ database, temporal, identity, log }: Needed): Promise<Connected> => {
  const db = await createDatabase(database);
  const waiter = createRecordedWaiter({ url: database.url });
  const connection = Connection.lazy({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const verifier = createTokenVerifier(identity);
  const journal = createJournal({ db, kinds });
  const { taskQueue, patienceMs } = temporal;
  const gateway = createGateway({ client, kinds, taskQueue, patienceMs, journal, recording: createRecording({ db, kinds }) });
  const reading = createReading({ db });
  const residents = createResidents({ db });
  const companies = createCompanies({ db });
  const absences = createAbsences({ db });
  const now = () => instant(Date.now());
  const background = createBackground(log);
  const looking = { reading, residents, companies, absences, now };
  const events = createEventStreams({ changes: createChanges({ db, told: toldEvents }), waiter, looking });
  return {
    deps: {
      gateway,
      journal,
      waiter,
      verifier,
      reading,
      residents,
      events,
      background,
      receivers: createReceivers({ db }),
      people: createPeople({ db }),
      companies,
      absences,
      lines: createLines({ db }),
      bulkMoves: createBulkMoves({ db }),
      notes: createNotes({ db }),
      readLog: createReadLog({ db }),
      pilotImports: createPilotImports(db),
      columnMappings: createColumnMappings(db),
      now,
    },
    dependencies: [
      { name: 'database', isThere: async () => (await db.orm.checkConnection()).ok },
      {
        name: 'temporal',
        isThere: async () => {
          await connection.withDeadline(Date.now() + TEMPORAL_PATIENCE_MS, () => connection.workflowService.getSystemInfo({}));
          return true;
        },
      },
      { name: 'identity', isThere: () => verifier.isReachable() },
    ],
    async close() {
      await background.close();
      await events.close();
      await waiter.close();
      await connection.close();
      await db.close();
    },
  };
};
