import { writeWorkbook } from '#infra/pilot/write-workbook.ts';
import type { NamedSheet } from '#shared/domain/pilot-import/recognise.ts';
import { aSheetOf } from '../../domain/pilot-import/brigade-sheets.ts';
import { aFile, ANNA } from './a-pilot.ts';

/** One company with somebody who works there and a place: two events. */
export const brigade = [aSheetOf('company', { adviserEmail: ANNA }), aSheetOf('contact', {}), aSheetOf('place', {})];
export const AT_THE_BAKERY = { companyName: 'bakkerij proef' };

export const residents = (...rows: Parameters<typeof aFile>): NamedSheet => ({
  name: 'inwoners',
  sheet: Buffer.from(aFile(...rows))
    .toString()
    .split('\r\n')
    .map((line) => line.split(';')),
});

/** The company and these residents. */
export const aWorkbook = (...rows: Parameters<typeof aFile>): Uint8Array<ArrayBuffer> => writeWorkbook([...brigade, residents(...rows)], 'xlsx');
