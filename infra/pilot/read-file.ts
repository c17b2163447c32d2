import type { NamedSheet } from '#shared/domain/pilot-import/recognise.ts';
import type { SheetProblem } from '#shared/domain/pilot-import/sheet.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

export type ReadFile = { read: true; sheets: NamedSheet[] } | { read: false; problem: SheetProblem };

const ZIP = '504b0304';
/** The older xls, and any workbook of Excel with a password on it. */
const COMPOUND = 'd0cf11e0';
const PASSWORD_PART = Buffer.from('EncryptedPackage', 'utf16le');

const inFile = (code: SheetProblem['code']): ReadFile => ({ read: false, problem: { row: null, column: null, code, about: [] } });

/** Reads a file by what is in it, whatever it is called: XLSX, ODS or CSV. A CSV is one sheet, called as the file is. */
export function readFile({ name, bytes }: { name: string; bytes: Uint8Array }): ReadFile {
  const first = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (first === COMPOUND) return inFile(Buffer.from(bytes).includes(PASSWORD_PART) ? 'workbookLocked' : 'workbookOld');
  if (first === ZIP) {
    const workbook = readWorkbook(bytes);
    return workbook.read ? workbook : inFile(workbook.because);
  }
  const csv = readCsv(bytes);
  return csv.read ? { read: true, sheets: [{ name: name.replace(/\.[^.]*$/u, ''), sheet: csv.sheet }] } : csv;
}
