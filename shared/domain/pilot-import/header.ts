import { columns, type ColumnId } from './columns.ts';
import { plain } from './plain.ts';
import type { SheetProblem } from './sheet.ts';

const inFile = (code: SheetProblem['code'], column: string | null, ...about: string[]): SheetProblem => ({ row: 1, column, code, about });

/** Which column stands in which place; null where the heading and all cells under it are empty, as spreadsheets like to save. */
export function readHeader(headings: readonly string[]): { places: (ColumnId | null)[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const places = headings.map((heading) => {
    if (heading.trim() === '') return null;
    const known = columns.find(({ header }) => plain(header) === plain(heading));
    if (known === undefined) problems.push(inFile('columnUnknown', heading.trim().slice(0, 60)));
    return known?.id ?? null;
  });
  for (const { id, header, required } of columns) {
    const times = places.filter((place) => place === id).length;
    if (times > 1) problems.push(inFile('columnTwice', header));
    if (times === 0 && required) problems.push(inFile('columnMissing', header));
  }
  return { places, problems };
}
