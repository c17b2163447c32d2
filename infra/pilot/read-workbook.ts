import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import type { NamedSheet } from '#shared/domain/pilot-import/recognise.ts';
import { DAY_MS } from '#shared/domain/time/amsterdam.ts';
import { openZip, type Zip } from './open-zip.ts';
import { MOST_ROWS } from '#shared/domain/pilot-import/lay-out.ts';

export type ReadWorkbook =
  { read: true; sheets: NamedSheet[] } | { read: false; because: 'workbookLocked' | 'workbookMacros' | 'workbookBroken' | 'workbookHuge' };

/** One row more than the heading and the rows that may be there, so that too many are noticed. */
const READ_ROWS = MOST_ROWS + 2;
const MOST_COLUMNS = 200;

const refused = (because: Exclude<ReadWorkbook, { read: true }>['because']): ReadWorkbook => ({ read: false, because });

/** Reads an XLSX or ODS: its sheets with their cells as a CSV of them would have them. Nothing in it is run or followed. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const file = openZip(bytes);
  if (!file.opened) return refused(file.because === 'huge' ? 'workbookHuge' : 'workbookBroken');
  if (isLocked(file.zip)) return refused('workbookLocked');
  if (hasMacros(file.zip)) return refused('workbookMacros');
  if (!file.zip.names.some((name) => name === 'content.xml' || name === 'xl/workbook.xml')) return refused('workbookBroken');
  const workbook = parsed(bytes);
  return workbook === null ? refused('workbookBroken') : { read: true, sheets: sheetsOf(workbook) };
}

const isLocked = (zip: Zip): boolean => zip.isEncrypted || (zip.read('META-INF/manifest.xml') ?? '').includes('encryption-data');

const hasMacros = (zip: Zip): boolean =>
  zip.names.some((name) => /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/./iu.test(name)) ||
  /<Override[^>]*(workbook\.xml[^>]*macroEnabled|macroEnabled[^>]*workbook\.xml)/iu.test(zip.read('[Content_Types].xml') ?? '');

function parsed(bytes: Uint8Array): WorkBook | null {
  try {
    return read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false, cellFormula: false, sheetRows: READ_ROWS });
  } catch {
    return null; // whatever the reader stumbles over, the person can only save the file again
  }
}

const sheetsOf = ({ SheetNames, Sheets, Workbook }: WorkBook): NamedSheet[] =>
  SheetNames.map((name) => {
    const rows = Sheets[name]?.['!data'] ?? [];
    const textOf = (cell: CellObject | undefined): string => textOfCell(cell, Workbook?.WBProps?.date1904 === true);
    // rows that nobody typed in are holes, as are cells
    return { name, sheet: Array.from(rows, (row: (CellObject | undefined)[] | undefined) => Array.from((row ?? []).slice(0, MOST_COLUMNS), textOf)) };
  });

/** Days as 2026-12-31, numbers as they are typed, and nothing where nothing is. */
function textOfCell(cell: CellObject | undefined, date1904: boolean): string {
  if (cell?.v === undefined) return '';
  if (cell.t === 'n' && typeof cell.v === 'number') return isDay(cell) ? dayOfNumber(cell.v, date1904) : String(Number(cell.v.toPrecision(12)));
  if (cell.t === 'b') return cell.v === true ? 'ja' : 'nee';
  if (cell.t === 'e') return '#?';
  return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v);
}

/** A format with a day, a month or a year in it, outside what is quoted or between brackets. */
const isDay = ({ z }: CellObject): boolean => typeof z === 'string' && /[ymd]/iu.test(z.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''));

/** Days since a day of long ago: the programs of old Macintoshes had another one. */
function dayOfNumber(serial: number, date1904: boolean): string {
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(first + Math.floor(serial) * DAY_MS);
  return Number.isNaN(day.getTime()) ? '#?' : day.toISOString().slice(0, 10);
}
