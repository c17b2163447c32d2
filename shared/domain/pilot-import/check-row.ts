import type { LineDefinition } from '../line/line.ts';
import type { ImportedSituation } from '../route/commands.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import { addMonths } from '../time/calendar-day.ts';
import { dayInCell, hoursInCell, isEmail, ladderInCell, phoneInCell } from './cells.ts';
import { columns, type ColumnId } from './columns.ts';
import { identityOf } from './identity.ts';
import { checkDecision } from './import-command.ts';
import { pauseInRow } from './pause-in-row.ts';
import { plain } from './plain.ts';
import { createRowReader, shortText, type RowReader } from './row-reader.ts';
import type { Row, SheetProblem } from './sheet.ts';
import { instrumentInCell, stageInCell } from './words.ts';

/** What the rows are checked against. */
export type Known = {
  importedOn: CalendarDay;
  now: Instant;
  line: LineDefinition;
  coaches: readonly { id: string; email: string }[];
  companies: readonly { id: string; name: string }[];
  /** Our own ids of routes that are there already. */
  references: ReadonlySet<string>;
};

export type ImportedPerson = { givenName: string; familyName: string; birthDate: CalendarDay; email: string | null; phone: string | null };

/** A row in which nothing is wrong. `identity` is personal data. */
export type CheckedRow = { row: number; identity: string; person: ImportedPerson; coachId: string; situation: ImportedSituation };

const YOUNGEST_YEARS = 14;
const OLDEST_YEARS = 80;

/** Everything wrong with this row is added to `problems`; null when there is anything. */
export function checkRow(row: Row<ColumnId>, known: Known, problems: SheetProblem[]): CheckedRow | null {
  const before = problems.length;
  const reader = createRowReader<ColumnId>(row, columns, problems);
  const person = personIn(reader, known.importedOn);
  const coachId = reader.required(
    'coachEmail',
    (text) => known.coaches.find(({ email }) => email.toLowerCase() === text.toLowerCase())?.id ?? null,
    'coachUnknown',
  );
  const situation = situationIn(reader, known);
  if (person === null || coachId === null || situation === null || problems.length > before) return null;
  checkDecision({ coachId, situation }, known, reader);
  if (problems.length > before) return null;
  return { row: row.row, identity: identityOf(person), person, coachId, situation };
}

function personIn(reader: RowReader, today: CalendarDay): ImportedPerson | null {
  const givenName = reader.required('givenName', shortText, 'textTooLong');
  const familyName = reader.required('familyName', shortText, 'textTooLong');
  const birthDate = reader.required('birthDate', dayInCell, 'dayUnreadable');
  const email = reader.optional('email', (text) => (isEmail(text) ? text : null), 'emailUnreadable');
  const phone = reader.optional('phone', phoneInCell, 'phoneUnreadable');
  if (birthDate !== null && (birthDate > addMonths(today, -12 * YOUNGEST_YEARS) || birthDate < addMonths(today, -12 * OLDEST_YEARS))) {
    reader.problem('birthDayUnlikely', 'birthDate', birthDate);
  }
  return givenName === null || familyName === null || birthDate === null ? null : { givenName, familyName, birthDate, email, phone };
}

function situationIn(reader: RowReader, { importedOn, line, companies }: Known): ImportedSituation | null {
  const names = line.stages.map(({ name }) => name).join(', ');
  const stage = reader.required('stage', stageInCell(line.stages), 'stageUnknown', names);
  const requestedOn = reader.requiredPastDay('requestedOn', importedOn);
  const stageStartedOn = reader.requiredPastDay('stageStartedOn', importedOn);
  const lastContactOn = reader.pastDay('lastContactOn', importedOn);
  const firstDayOn = reader.optional('firstDayOn', dayInCell, 'dayUnreadable');
  const optional = {
    hoursPerWeek: reader.optional('hoursPerWeek', hoursInCell, 'hoursUnreadable'),
    ladderLevel: reader.optional('ladderLevel', ladderInCell, 'ladderUnreadable'),
    companyId: reader.optional('companyName', (text) => companies.find(({ name }) => plain(name) === plain(text))?.id ?? null, 'companyUnknown'),
    instrument: reader.optional('instrument', instrumentInCell, 'instrumentUnknown'),
    paused: pauseInRow(reader),
  };
  if (requestedOn === null) return null;
  if (stageStartedOn !== null && stageStartedOn < requestedOn) reader.problem('beforeRequest', 'stageStartedOn');
  if (lastContactOn !== null && lastContactOn < requestedOn) reader.problem('beforeRequest', 'lastContactOn');
  if (firstDayOn !== null && firstDayOn < requestedOn) reader.problem('beforeRequest', 'firstDayOn');
  if (stage === null || stageStartedOn === null) return null;
  return { importedOn, stage: stage.id, requestedOn, stageStartedOn, firstDayOn, lastContactOn, ...optional };
}
