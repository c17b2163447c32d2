import type { KnownBrigade } from '#shared/domain/pilot-import/brigade.ts';
import { columnsOf } from '#shared/domain/pilot-import/columns.ts';
import { NO_MAPPING } from '#shared/domain/pilot-import/mapping.ts';
import type { KnownSheet } from '#shared/domain/pilot-import/recognise.ts';
import type { SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import { sheetNames } from '#shared/domain/texts/pilot-words.ts';
import { known } from './a-sheet.ts';

type Cells = Record<string, string>;

/** Nothing is known but who can advise. */
export const noBrigade: KnownBrigade = {
  importedOn: known.importedOn,
  now: known.now,
  advisers: known.coaches,
  companies: [],
  idFor: (...words) => words.join('/'),
};

const usual: Readonly<Record<SheetKind, Cells>> = {
  company: {
    ...{ companyName: 'Bakkerij Proef', adviserEmail: 'coach@example.org', admittedOn: '01-09-2025', postcodes: '9712, 9723 AB' },
    ...{ tasks: 'winkel, keuken en bediening', pace: 'rustig', noise: 'wat geluid', buddy: 'ja', mistakes: 'te laat komen' },
  },
  contact: { companyName: 'bakkerij proef', name: 'Wilma Deeg', email: 'Wilma@example.com', roles: 'begeleider, tekenbevoegd' },
  place: {
    ...{ companyName: 'Bakkerij Proef', postcode: '9712', tasks: 'winkel', hoursAtLeast: '8', hoursAtMost: '32,5' },
    ...{ people: '2', from: '01-09-2025' },
  },
  route: {},
};

/** A sheet with one row for each set of differences from one in which nothing is wrong. */
export const aSheetOf = (kind: SheetKind, ...rows: Cells[]): KnownSheet => ({
  kind,
  name: sheetNames[kind],
  mapping: NO_MAPPING,
  sheet: [columnsOf[kind].map(({ header }) => header), ...rows.map((cells) => columnsOf[kind].map(({ id }) => ({ ...usual[kind], ...cells })[id] ?? ''))],
});
