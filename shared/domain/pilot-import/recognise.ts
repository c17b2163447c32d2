import { columnsOf } from './columns.ts';
import { shareOfNeeded } from './header.ts';
import { NO_MAPPING, type ColumnMapping, type KindMapping } from './mapping.ts';
import { plain } from './plain.ts';
import { sheetNames } from '../texts/pilot-words.ts';
import type { Sheet, SheetProblem } from './sheet.ts';
import { sheetKinds, type SheetKind } from './sheet-kinds.ts';

/** A sheet as received; `name` is that of the sheet in its workbook, or of the file. */
export type NamedSheet = { name: string; sheet: Sheet };
export type KnownSheet = NamedSheet & { kind: SheetKind; mapping: ColumnMapping };

const isEmpty = ({ sheet }: NamedSheet): boolean => sheet.every((cells) => cells.every((cell) => cell.trim() === ''));

/** The mapping for this kind: what was sent goes before what is remembered. */
const mappingFor = (kind: SheetKind, mappings: readonly KindMapping[]): ColumnMapping =>
  mappings.findLast((mapping) => mapping.kind === kind)?.columns ?? NO_MAPPING;

/** Which kind of sheet this is: by its name, otherwise by the headings it has; null where neither says anything. */
function kindOf({ name, sheet: [headings = []] }: NamedSheet, mappings: readonly KindMapping[]): SheetKind | null {
  const named = sheetKinds.find((kind) => plain(name).includes(sheetNames[kind]));
  if (named !== undefined) return named;
  const shares = sheetKinds.map((kind) => ({ kind, share: shareOfNeeded(headings, columnsOf[kind], mappingFor(kind, mappings)) }));
  const most = shares.reduce((best, one) => (one.share > best.share ? one : best));
  return most.share === 0 ? null : most.kind;
}

/** Says of every sheet what it is about. One that stands alone is about residents where nothing says otherwise. */
export function recogniseSheets(sheets: readonly NamedSheet[], mappings: readonly KindMapping[]): { sheets: KnownSheet[]; problems: SheetProblem[] } {
  const filled = sheets.length === 1 ? sheets : sheets.filter((sheet) => !isEmpty(sheet));
  const problems: SheetProblem[] = [];
  const known: KnownSheet[] = [];
  for (const sheet of filled) {
    const kind = kindOf(sheet, mappings) ?? (filled.length === 1 ? 'route' : null);
    const isTwice = known.some((other) => other.kind === kind);
    if (kind === null) problems.push({ row: null, column: null, code: 'sheetUnknown', about: [sheet.name] });
    else if (isTwice) problems.push({ row: null, column: null, code: 'sheetTwice', about: [sheetNames[kind]] });
    else known.push({ ...sheet, kind, mapping: mappingFor(kind, mappings) });
  }
  if (filled.length === 0) problems.push({ row: null, column: null, code: 'noRows', about: [] });
  return { sheets: known, problems };
}
