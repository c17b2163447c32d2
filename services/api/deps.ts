import type { Instant } from '#shared/domain/time/brands.ts';
import type { Absences } from '#shared/ports/absences.ts';
import type { BulkMoves } from '#shared/ports/bulk-moves.ts';
import type { ColumnMappings } from '#shared/ports/column-mappings.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import type { Journal } from '#shared/ports/journal.ts';
import type { Lines } from '#shared/ports/lines.ts';
import type { Notes } from '#shared/ports/notes.ts';
import type { ReadLog } from '#shared/ports/operating.ts';
import type { Companies, People, Residents } from '#shared/ports/people.ts';
import type { PilotImports } from '#shared/ports/pilot-imports.ts';
import type { Reading } from '#shared/ports/reading.ts';
import type { Receivers } from '#shared/ports/receivers.ts';
import type { RecordedWaiter } from '#shared/ports/recorded.ts';
import type { EventStreams } from './events/streams.ts';
import type { TokenVerifier } from './identity/token-verifier.ts';

/** What the endpoints work with. */
export type ApiDeps = {
  gateway: Gateway;
  journal: Pick<Journal, 'lookBefore' | 'answerTo' | 'eventsOf'>;
  reading: Reading;
  residents: Residents;
  people: People;
  companies: Companies;
  absences: Absences;
  lines: Lines;
  bulkMoves: BulkMoves;
  notes: Notes;
  readLog: ReadLog;
  pilotImports: PilotImports;
  columnMappings: ColumnMappings;
  waiter: Pick<RecordedWaiter, 'waitFor'>;
  events: EventStreams;
  receivers: Receivers;
  verifier: TokenVerifier;
  now(): Instant;
};
