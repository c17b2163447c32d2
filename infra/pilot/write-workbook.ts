import { utils, write } from '@e965/xlsx';
import type { NamedSheet } from '#shared/domain/pilot-import/recognise.ts';

/** `bookType`: for Excel or for LibreOffice. Cells are text, so that a telephone number keeps its zero. */
export function writeWorkbook(sheets: readonly NamedSheet[], bookType: 'xlsx' | 'ods'): Uint8Array<ArrayBuffer> {
  const workbook = utils.book_new();
  for (const { name, sheet } of sheets) {
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(sheet.map((cells) => [...cells])), name.charAt(0).toUpperCase() + name.slice(1));
  }
  const bytes: unknown = write(workbook, { type: 'buffer', bookType });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('a workbook is bytes');
  return new Uint8Array(bytes);
}
