import { columnsOf } from '#shared/domain/pilot-import/columns.ts';
import { exportSheet, type ExportRow } from '#shared/domain/pilot-import/export-cells.ts';
import { sheetKinds, type SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import { sheetNames } from '#shared/domain/texts/pilot-words.ts';
import { writeWorkbook } from './write-workbook.ts';

const bakery = { companyName: 'Bakkerij Voorbeeld' };
const floor = { tasks: 'keuken en bediening, winkel', pace: 'gelijkmatig', noise: 'wat geluid', buddy: 'ja', mistakes: 'er lang over doen, iets vergeten' };
const wilma = { name: 'Wilma Deegproef', email: 'wilma@example.com', phone: '050 555 0101' };

/** One row of each kind that can be imported as it is, wherever the coach has this address. */
const examples: Readonly<Record<SheetKind, readonly ExportRow<string>[]>> = {
  company: [{ ...bakery, adviserEmail: 'coach@example.org', admittedOn: '01-09-2025', postcodes: '9712', ...floor }],
  contact: [{ ...bakery, ...wilma, roles: 'begeleider, tekenbevoegd' }],
  place: [{ ...bakery, postcode: '9712', tasks: 'keuken en bediening', hoursAtLeast: '8', hoursAtMost: '32', people: '2', from: '01-09-2025' }],
  route: [
    {
      ...{ givenName: 'Fenna', familyName: 'Voorbeeld', birthDate: '14-03-1994', email: 'fenna.voorbeeld@example.nl', phone: '06 12 34 56 78' },
      ...{ coachEmail: 'coach@example.org', stage: 'Beschermde ontwikkelplek', requestedOn: '02-02-2026', stageStartedOn: '15-06-2026' },
      ...{ hoursPerWeek: '20', ladderLevel: '4', ...bakery, instrument: 'werkervaringsplaats', firstDayOn: '15-06-2026', lastContactOn: '12-10-2026' },
    },
  ],
};

/** A workbook to start from: every sheet with its headings and an example. */
export const templateWorkbook = (bookType: 'xlsx' | 'ods'): Uint8Array<ArrayBuffer> =>
  writeWorkbook(
    sheetKinds.map((kind) => ({ name: sheetNames[kind], sheet: exportSheet<string>(columnsOf[kind], examples[kind]) })),
    bookType,
  );
