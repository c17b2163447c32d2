import { stringify } from 'csv-stringify/sync';
import type { Sheet } from '#shared/domain/pilot-import/sheet.ts';

/** A CSV as Dutch spreadsheets open it: semicolons, a mark for UTF-8 in front, and nothing that a spreadsheet would take for a formula. */
export const writeCsv = (sheet: Sheet): string =>
  stringify(
    sheet.map((cells) => [...cells]),
    { bom: true, delimiter: ';', escape_formulas: true, record_delimiter: 'windows' },
  );
