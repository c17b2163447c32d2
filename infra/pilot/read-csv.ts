import { CsvError, parse } from 'csv-parse/sync';
import type { Sheet, SheetProblem } from '#shared/domain/pilot-import/sheet.ts';
import { delimiterOf, withoutSeparatorLine } from './delimiter.ts';
import { textOf } from './text-of.ts';

export type ReadSheet = { read: true; sheet: Sheet } | { read: false; problem: SheetProblem };

/** No cell of ours is this long: a quotation mark that is never closed would otherwise swallow the rest of the file. */
const LONGEST_RECORD = 20_000;

const inFile = (code: SheetProblem['code']): ReadSheet => ({ read: false, problem: { row: null, column: null, code, about: [] } });

/** Reads what a spreadsheet program saved as CSV: `;` or `,`, UTF-8 (with or without a mark in front) or Windows-1252. Changes nothing but that. */
export function readCsv(bytes: Uint8Array): ReadSheet {
  const decoded = textOf(bytes);
  if (!decoded.readable) return inFile(decoded.because);
  const { text, separator } = withoutSeparatorLine(decoded.text);
  try {
    const options = { delimiter: separator ?? delimiterOf(text), relax_column_count: true, max_record_size: LONGEST_RECORD };
    return { read: true, sheet: parse(text, options) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { read: false, problem: { row: recordOf(error), column: null, code: 'brokenQuotes', about: [] } };
  }
}

/** The row in which reading stopped: the heading is the first record. */
function recordOf(error: CsvError): number | null {
  const records: unknown = error['records'];
  return typeof records === 'number' ? records + 1 : null;
}
