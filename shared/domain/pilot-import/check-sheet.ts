import { checkRow, type CheckedRow, type Known } from './check-row.ts';
import { columns, type ColumnId } from './columns.ts';
import { readHeader } from './header.ts';
import type { Row, Sheet, SheetProblem } from './sheet.ts';

export const MOST_ROWS = 2000;

/** The rows in which nothing is wrong, and everything that is wrong with the others. Only a sheet without problems may be imported. */
export type CheckedSheet = { rows: CheckedRow[]; problems: SheetProblem[] };

const inFile = (code: SheetProblem['code'], ...about: string[]): SheetProblem => ({ row: null, column: null, code, about });
const isEmptyRecord = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Checks all of a sheet before anything of it is used. Pure: what is known is handed in. */
export function checkSheet([headings, ...records]: Sheet, known: Known): CheckedSheet {
  if (headings === undefined || isEmptyRecord(headings) || records.every(isEmptyRecord)) return { rows: [], problems: [inFile('noRows')] };
  if (records.length > MOST_ROWS) return { rows: [], problems: [inFile('tooManyRows', String(records.length), String(MOST_ROWS))] };
  const { places, problems } = readHeader(headings);
  if (problems.length > 0) return { rows: [], problems };
  const rows = records.flatMap((cells, index) => {
    if (isEmptyRecord(cells)) return [];
    const row = index + 2;
    const leftOver = cells.find((cell, place) => cell.trim() !== '' && (places[place] ?? null) === null);
    if (leftOver !== undefined) problems.push({ row, column: null, code: 'cellsLeftOver', about: [leftOver.trim().slice(0, 40)] });
    return checkRow({ row, cells: underColumns(cells, places) }, known, problems) ?? [];
  });
  problems.push(...twiceInSheet(rows));
  return { rows, problems: problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

function underColumns(cells: readonly string[], places: readonly (ColumnId | null)[]): Row['cells'] {
  const cellOf = (id: ColumnId): string => cells[places.indexOf(id)]?.trim() ?? '';
  return Object.fromEntries(columns.map(({ id }) => [id, cellOf(id)])) as Row['cells'];
}

/** The same name and birth date on an earlier row is the same person. */
function twiceInSheet(rows: readonly CheckedRow[]): SheetProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, identity }): SheetProblem[] => {
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, row);
    return earlier === undefined ? [] : [{ row, column: null, code: 'personTwice', about: [String(earlier)] }];
  });
}
