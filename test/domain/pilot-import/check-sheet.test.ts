import { checkSheet } from '#shared/domain/pilot-import/check-sheet.ts';
import { columns, type ColumnId } from '#shared/domain/pilot-import/columns.ts';
import { MOST_ROWS } from '#shared/domain/pilot-import/lay-out.ts';
import type { SheetProblemCode } from '#shared/domain/pilot-import/problem-codes.ts';
import { sheetProblemSentence } from '#shared/domain/texts/pilot-import.ts';
import { day } from '../route/support/days.ts';
import { aSheet, known } from './a-sheet.ts';

const headerOf = (id: ColumnId): string => columns.find((column) => column.id === id)?.header ?? '';
const problemsIn = (...rows: Parameters<typeof aSheet>) => checkSheet(aSheet(...rows), known).problems.map(({ row, column, code }) => [row, column, code]);

it('takes a row over as it stands, with the people and days it names', () => {
  const { rows, problems } = checkSheet(aSheet({}), known);

  expect(problems).toEqual([]);
  expect(rows).toMatchObject([
    {
      row: 2,
      coachId: 'coach-1',
      person: { givenName: 'Fenna', familyName: 'Voorbeeld', birthDate: '1994-03-14', phone: '0612345678' },
      situation: {
        stage: 'protected-placement',
        requestedOn: '2026-02-02',
        stageStartedOn: '2026-06-15',
        hoursPerWeek: 20,
        ladderLevel: 4,
        companyId: 'company-1',
        instrument: 'work-experience',
        firstDayOn: '2026-06-15',
        lastContactOn: '2026-10-12',
        paused: null,
      },
    },
  ]);
});

it('reads a pause from its three columns together', () => {
  const paused = { pauseReason: 'Vakantie', returnOn: '16-11-2026', nextContactOn: '2026-11-09' };

  expect(checkSheet(aSheet(paused), known).rows[0]?.situation.paused).toEqual({ reason: 'holiday', returnOn: '2026-11-16', nextContactOn: '2026-11-09' });
  expect(problemsIn({ ...paused, returnOn: '' })).toEqual([[2, 'pauze tot', 'pauseIncomplete']]);
});

it.each<[ColumnId, string, SheetProblemCode]>([
  ['givenName', '', 'cellMissing'],
  ['familyName', 'x'.repeat(101), 'textTooLong'],
  ['birthDate', '31-02-1990', 'dayUnreadable'],
  ['birthDate', '12-05-94', 'dayUnreadable'],
  ['birthDate', '14-03-2019', 'birthDayUnlikely'],
  ['birthDate', '14-03-1934', 'birthDayUnlikely'],
  ['email', 'fenna at example', 'emailUnreadable'],
  ['phone', 'nul zes', 'phoneUnreadable'],
  ['coachEmail', 'iemand@example.org', 'coachUnknown'],
  ['stage', 'Onderweg', 'stageUnknown'],
  ['requestedOn', 'vorig jaar', 'dayUnreadable'],
  ['requestedOn', '', 'cellMissing'],
  ['stageStartedOn', '3-11-2026', 'dayInFuture'],
  ['stageStartedOn', '1-2-2026', 'beforeRequest'],
  ['lastContactOn', '2026-01-31', 'beforeRequest'],
  ['firstDayOn', '2025-06-15', 'beforeRequest'],
  ['hoursPerWeek', '48', 'hoursUnreadable'],
  ['hoursPerWeek', '16,25', 'hoursUnreadable'],
  ['ladderLevel', '7', 'ladderUnreadable'],
  ['companyName', 'Slagerij Elders', 'companyUnknown'],
  ['instrument', 'baantje', 'instrumentUnknown'],
  ['companyName', '', 'neededAtStage'],
  ['instrument', '', 'neededAtStage'],
])('names row and column when %s is "%s"', (column, cell, code) => {
  expect(problemsIn({}, { [column]: cell, ...(column === 'givenName' ? {} : { givenName: 'Ander' }) })).toEqual([[3, headerOf(column), code]]);
});

it('tells everything that is wrong with all rows at once, in the order of the sheet', () => {
  expect(problemsIn({ ladderLevel: '9', stage: '?' }, {}, { givenName: 'Ander', hoursPerWeek: 'veel' })).toEqual([
    [2, 'fase', 'stageUnknown'],
    [2, 'trede participatieladder', 'ladderUnreadable'],
    [4, 'uren per week', 'hoursUnreadable'],
  ]);
});

it('finds one person on two rows, however the name is typed', () => {
  expect(problemsIn({ givenName: 'José-Anna' }, {}, { givenName: 'JOSE ANNA' }, { givenName: 'jose-anna' })).toEqual([[5, null, 'personTwice']]);
});

describe('the heading', () => {
  const headings = aSheet({})[0] ?? [];
  const problemsWith = (changed: string[]) => checkSheet([changed, ...aSheet({}).slice(1)], known).problems.map(({ row, column, code }) => [row, column, code]);

  it('is recognised in capitals, with hyphens and with spaces around it', () => {
    expect(problemsWith(headings.map((heading) => ` ${heading.toUpperCase().replace(' ', '  ')} `))).toEqual([]);
  });

  it('must have every column that is needed', () => {
    expect(problemsWith(headings.map((heading) => (heading === 'fase' ? '' : heading)))).toEqual([[1, 'fase', 'columnMissing']]);
  });

  it('has no column that nobody reads, such as a citizen service number', () => {
    expect(problemsWith([...headings, 'bsn'])).toEqual([[1, 'bsn', 'columnUnknown']]);
  });

  it('has no column twice', () => {
    expect(problemsWith([...headings, 'Fase'])).toEqual([[1, 'fase', 'columnTwice']]);
  });
});

describe('ragged rows', () => {
  it('are fine where only empty cells are missing or left over', () => {
    const [headings = [], row = []] = aSheet({});
    expect(checkSheet([headings, row.slice(0, -3), [...row.with(0, 'Ander'), '', ' '], ['', ''], ['']], known).problems).toEqual([]);
  });

  it('are a problem where a cell has no column', () => {
    const [headings = [], row = []] = aSheet({});
    expect(checkSheet([headings, [...row, 'nog iets']], known).problems).toMatchObject([{ row: 2, column: null, code: 'cellsLeftOver', about: ['nog iets'] }]);
  });
});

it.each([[[]], [[['']]], [aSheet()], [[...aSheet(), [''], ['', '']]]])('says that there is nothing in a sheet without residents', (sheet) => {
  expect(checkSheet(sheet, known)).toEqual({ rows: [], known: [], problems: [{ row: null, column: null, code: 'noRows', about: [] }] });
});

it('refuses a sheet that is longer than any pilot', () => {
  expect(checkSheet(aSheet(...Array.from({ length: MOST_ROWS + 1 }, () => ({}))), known).problems).toMatchObject([{ row: null, code: 'tooManyRows' }]);
});

it('asks the rules of a route about what no single cell gives away', () => {
  const tomorrow = { stage: 'Nazorg', firstDayOn: '3-11-2026' };

  expect(problemsIn(tomorrow)).toEqual([[2, null, 'notPossible']]);
  expect(checkSheet(aSheet(tomorrow), known).problems.map(sheetProblemSentence)).toEqual([expect.stringContaining('in de toekomst')]);
});

it('says what to do, in one sentence about the cell', () => {
  const [problem] = checkSheet(aSheet({ stageStartedOn: '31-02-2026' }), known).problems;
  expect(problem && sheetProblemSentence(problem)).toBe('"31-02-2026" is geen dag die bestaat. Schrijf de dag zo: 31-12-2026.');
});

it('does not mind in which order days are written', () => {
  const { rows } = checkSheet(aSheet({ requestedOn: '2026-02-02' }, { givenName: 'Ander', requestedOn: '2/2/2026' }), known);
  expect(rows.map(({ situation }) => situation.requestedOn)).toEqual([day('2026-02-02'), day('2026-02-02')]);
});
