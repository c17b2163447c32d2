import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { Known } from '#shared/domain/pilot-import/check-row.ts';
import { columns, type ColumnId } from '#shared/domain/pilot-import/columns.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import { day } from '../route/support/days.ts';

export const known: Known = {
  importedOn: day('2026-11-02'),
  now: instantAt(day('2026-11-02'), 600),
  line: kansrijkTalentLine,
  coaches: [{ id: 'coach-1', email: 'Coach@example.org' }],
  companies: [{ id: 'company-1', name: 'Bakkerij Voorbeeld' }],
  references: new Set(),
};

type Cells = Partial<Record<ColumnId, string>>;

/** Somebody at a brigade company since June, about whom nothing is wrong. */
const placed: Cells = {
  givenName: 'Fenna',
  familyName: 'Voorbeeld',
  birthDate: '14-03-1994',
  email: 'fenna@example.nl',
  phone: '0612345678',
  coachEmail: 'coach@example.org',
  stage: 'Beschermde ontwikkelplek',
  requestedOn: '02-02-2026',
  stageStartedOn: '15-06-2026',
  hoursPerWeek: '20',
  ladderLevel: '4',
  companyName: 'bakkerij voorbeeld',
  instrument: 'werkervaringsplaats',
  firstDayOn: '15-06-2026',
  lastContactOn: '12-10-2026',
};

const cellsOf = (cells: Cells): string[] => columns.map(({ id }) => cells[id] ?? '');

/** A heading and one row for each set of differences from `placed`. */
export const aSheet = (...rows: Cells[]): string[][] => [columns.map(({ header }) => header), ...rows.map((cells) => cellsOf({ ...placed, ...cells }))];
