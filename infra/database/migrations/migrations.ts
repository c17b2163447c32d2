import { ChangeTables } from '../changes/change-tables.ts';
import { PersonEnded } from '../people/person-ended.ts';
import { ImportOfMore } from '../pilot-import/import-of-more.ts';
import { KeptWork } from '../pilot-import/kept-work.ts';
import { PilotImportTables } from '../pilot-import/pilot-import-tables.ts';
import { SessionTable } from '../sessions/session-table.ts';
import { ReceiverTable } from '../receivers/receiver-table.ts';
import { OtherCompany } from '../reading/other-company.ts';
import { PromisesInOrder } from '../reading/promises-in-order.ts';
import { StagesOfACoach } from '../reading/stages-of-a-coach.ts';
import { AbsenceChangeTable } from '../absences/absence-change-table.ts';
import { AbsenceTable } from '../absences/absence-table.ts';
import { BulkMoveTable } from '../bulk-moves/bulk-move-table.ts';
import { LineVersionTable } from '../lines/line-version-table.ts';
import { FirstTables } from './first-tables.ts';

/** In order; names are stored in the database and never change. */
export const migrations = [
  { name: '2026-11-first-tables', class: FirstTables },
  { name: '2026-11-pilot-import', class: PilotImportTables },
  { name: '2026-11-web-session', class: SessionTable },
  { name: '2026-11-changes', class: ChangeTables },
  { name: '2026-11-person-ended', class: PersonEnded },
  { name: '2026-11-receiver', class: ReceiverTable },
  { name: '2026-11-other-company', class: OtherCompany },
  { name: '2026-11-line-version', class: LineVersionTable },
  { name: '2026-11-bulk-move', class: BulkMoveTable },
  { name: '2026-11-import-of-more', class: ImportOfMore },
  { name: '2026-11-absence', class: AbsenceTable },
  { name: '2026-11-promises-in-order', class: PromisesInOrder },
  { name: '2026-11-stages-of-a-coach', class: StagesOfACoach },
  { name: '2026-11-kept-work', class: KeptWork },
  { name: '2026-11-absence-change', class: AbsenceChangeTable },
];
