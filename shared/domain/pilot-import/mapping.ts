import { columnsOf } from './columns.ts';
import { plain } from './plain.ts';
import type { SheetProblem } from './sheet.ts';
import { sheetKinds, type SheetKind } from './sheet-kinds.ts';

/** Which heading of theirs is which of ours; null: nobody reads that column. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

/** A mapping says for which kind of sheet it is. */
export type KindMapping = { kind: SheetKind; columns: ColumnMapping };

export const NO_MAPPING: ColumnMapping = {};

/** What the mapping says of this heading; undefined where it says nothing. */
export const mappedTo = (mapping: ColumnMapping, heading: string): string | null | undefined =>
  Object.entries(mapping).find(([theirs]) => plain(theirs) === plain(heading))?.[1];

const problem = (code: SheetProblem['code'], column: string, ...about: string[]): SheetProblem => ({ row: null, column, code, about });

/** What is wrong with mappings that come with the sheets `kinds` and their headings: a slip in them would otherwise pass in silence. */
export function mappingProblems(mappings: readonly KindMapping[], headings: ReadonlyMap<SheetKind, readonly string[]>): SheetProblem[] {
  return sheetKinds.flatMap((kind) => {
    const here = mappings.filter((mapping) => mapping.kind === kind);
    const ours = columnsOf[kind].map(({ header }) => plain(header));
    const theirs = (headings.get(kind) ?? []).map(plain);
    return here.flatMap(({ columns }) =>
      Object.entries(columns).flatMap(([heading, column]) => [
        ...(theirs.includes(plain(heading)) ? [] : [problem('mappingUnused', heading)]),
        ...(column === null || ours.includes(plain(column)) ? [] : [problem('mappingUnknown', heading, column)]),
      ]),
    );
  });
}
