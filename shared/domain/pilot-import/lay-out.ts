import type { Column } from './columns.ts';
import { readHeader, type HeaderPlace } from './header.ts';
import type { ColumnMapping } from './mapping.ts';
import type { Row, Sheet, SheetProblem } from './sheet.ts';

export const MOST_ROWS = 2000;

const inFile = (code: SheetProblem['code'], ...about: string[]): SheetProblem => ({ row: null, column: null, code, about });
const isEmptyRecord = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The rows of a sheet under their columns. Where the heading is wrong there are no rows. */
export function layOut<Id extends string>(
  [headings, ...records]: Sheet,
  columns: readonly Column<Id>[],
  mapping: ColumnMapping,
): { rows: Row<Id>[]; problems: SheetProblem[] } {
  if (headings === undefined || isEmptyRecord(headings) || records.every(isEmptyRecord)) return { rows: [], problems: [inFile('noRows')] };
  if (records.length > MOST_ROWS) return { rows: [], problems: [inFile('tooManyRows', String(records.length), String(MOST_ROWS))] };
  const { places, problems } = readHeader(headings, columns, mapping);
  if (problems.length > 0) return { rows: [], problems };
  const rows = records.flatMap((cells, index) => {
    if (isEmptyRecord(cells)) return [];
    const row = index + 2;
    const leftOver = cells.find((cell, place) => cell.trim() !== '' && (places[place] ?? null) === null);
    if (leftOver !== undefined) problems.push({ row, column: null, code: 'cellsLeftOver', about: [leftOver.trim().slice(0, 40)] });
    return [{ row, cells: underColumns(cells, columns, places) }];
  });
  return { rows, problems };
}

function underColumns<Id extends string>(cells: readonly string[], columns: readonly Column<Id>[], places: readonly HeaderPlace<Id>[]): Row<Id>['cells'] {
  const cellOf = (id: Id): string => asTyped(cells[places.findIndex((place) => place?.column === id)]?.trim() ?? '');
  return Object.fromEntries(columns.map(({ id }) => [id, cellOf(id)])) as Row<Id>['cells'];
}

/** Files of ours have a quotation mark before what a spreadsheet would otherwise take for a formula (OWASP, CSV injection). */
const asTyped = (cell: string): string => (/^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) ? cell.slice(1) : cell);
