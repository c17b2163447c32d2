import type { SheetProblem } from './sheet.ts';

/** Every row that says the same as an earlier one; for residents the same name and birth date is the same person. */
export function rowsTwice(rows: readonly { row: number; identity: string }[], code: SheetProblem['code']): SheetProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, identity }): SheetProblem[] => {
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, row);
    return earlier === undefined ? [] : [{ row, column: null, code, about: [String(earlier)] }];
  });
}
