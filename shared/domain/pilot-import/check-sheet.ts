import { checkRow, type CheckedRow, type Known } from './check-row.ts';
import { columns } from './columns.ts';
import { layOut } from './lay-out.ts';
import { NO_MAPPING, type ColumnMapping } from './mapping.ts';
import type { KnownRow, Sheet, SheetProblem } from './sheet.ts';
import { inSheetOrder } from './sheet-kinds.ts';
import { rowsTwice } from './twice.ts';

/** The rows in which nothing is wrong, those that are known by their reference, and what is wrong with the others. Only a sheet without problems may be imported. */
export type CheckedSheet = { rows: CheckedRow[]; known: KnownRow[]; problems: SheetProblem[] };

/** Checks all of a sheet of residents before anything of it is used. Pure: what is known is handed in. */
export function checkSheet(sheet: Sheet, known: Known, mapping: ColumnMapping = NO_MAPPING): CheckedSheet {
  const { rows: laid, problems } = layOut(sheet, columns, mapping);
  const isThere = (reference: string): boolean => known.references.has(reference);
  const rows = laid.filter(({ cells }) => !isThere(cells.reference)).flatMap((row) => checkRow(row, known, problems) ?? []);
  problems.push(...rowsTwice(rows, 'personTwice'));
  const there = laid.filter(({ cells }) => isThere(cells.reference)).map(({ row, cells }) => ({ row, reference: cells.reference }));
  return { rows, known: there, problems: problems.toSorted(inSheetOrder) };
}
