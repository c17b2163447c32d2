import { utils, write, type WorkSheet } from '@e965/xlsx';
import { readFile } from '#infra/pilot/read-file.ts';
import { templateWorkbook } from '#infra/pilot/template.ts';
import { writeCsv } from '#infra/pilot/write-csv.ts';
import { checkBrigade } from '#shared/domain/pilot-import/check-brigade.ts';
import { checkSheet } from '#shared/domain/pilot-import/check-sheet.ts';
import { recogniseSheets } from '#shared/domain/pilot-import/recognise.ts';
import { known } from '../../domain/pilot-import/a-sheet.ts';
import { noBrigade } from '../../domain/pilot-import/brigade-sheets.ts';
import { aZip } from './a-zip.ts';

const bytesOf = (sheet: WorkSheet, bookType: 'xlsx' | 'ods' | 'biff8'): Uint8Array => {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Inwoners');
  return new Uint8Array(write(workbook, { type: 'buffer', bookType }) as Buffer);
};
const read = (bytes: Uint8Array, name = 'pilot.bin') => readFile({ name, bytes });
const problemOf = (bytes: Uint8Array) => {
  const file = read(bytes);
  return file.read ? null : file.problem.code;
};

describe.each(['xlsx', 'ods'] as const)('an %s', (bookType) => {
  it('gives days, numbers, yes and no, and empty cells as a CSV does', () => {
    const rows = [
      ['voornaam', 'dag', 'uren', 'leeg', 'ja', 'telefoon', 'som'],
      ['José', new Date(Date.UTC(1994, 2, 14)), 16.5, null, true, 612345678, 0.1 + 0.2],
      [],
      ['=1+1', '14-03-1994', 9712, '', false, '+31 6', '007'],
    ];
    const sheet = utils.aoa_to_sheet(rows, { cellDates: true, UTC: true });

    expect(read(bytesOf(sheet, bookType))).toEqual({
      read: true,
      sheets: [
        {
          name: 'Inwoners',
          sheet: [
            ['voornaam', 'dag', 'uren', 'leeg', 'ja', 'telefoon', 'som'],
            ['José', '1994-03-14', '16.5', '', 'ja', '612345678', '0.3'],
            expect.arrayContaining([]),
            ['=1+1', '14-03-1994', '9712', '', 'nee', '+31 6', '007'],
          ],
        },
      ],
    });
  });

  it('made as a template can be imported as it is', () => {
    const file = read(templateWorkbook(bookType));
    const { sheets, problems } = recogniseSheets(file.read ? file.sheets : [], []);
    const brigade = checkBrigade(sheets, { ...noBrigade, advisers: known.coaches });
    const residents = checkSheet(sheets.find(({ kind }) => kind === 'route')?.sheet ?? [], { ...known, companies: brigade.companies });

    expect(problems).toEqual([]);
    expect([...brigade.problems, ...residents.problems]).toEqual([]);
    expect([brigade.rows.length, residents.rows.length]).toEqual([3, 1]);
  });

  it('that is cut off is broken, and never half read', () => {
    const bytes = templateWorkbook(bookType);
    expect(problemOf(bytes.subarray(0, bytes.length - 400))).toBe('workbookBroken');
  });
});

it('goes by what is in a file, not by what it is called', () => {
  expect(read(Buffer.from('voornaam;x\nFenna;1'), 'inwoners.xlsx')).toMatchObject({ sheets: [{ name: 'inwoners' }] });
  expect(read(templateWorkbook('ods'), 'pilot.csv')).toMatchObject({ sheets: [{ name: 'Bedrijven' }, {}, {}, {}] });
});

const [xml, book] = [
  { name: '[Content_Types].xml', text: '<Types/>' },
  { name: 'xl/workbook.xml', text: '<workbook/>' },
];

it.each<[string, Uint8Array, string]>([
  ['an old Excel file', bytesOf(utils.aoa_to_sheet([['a']]), 'biff8'), 'workbookOld'],
  ['an Excel file with a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'workbookLocked'],
  [
    'an ODS with a password',
    aZip([
      { name: 'content.xml', text: '?' },
      { name: 'META-INF/manifest.xml', text: '<manifest:encryption-data/>' },
    ]),
    'workbookLocked',
  ],
  ['a zip with a password', aZip([xml, { ...book, isEncrypted: true }]), 'workbookLocked'],
  ['an Excel file with macros', aZip([xml, book, { name: 'xl/vbaProject.bin', text: 'Sub' }]), 'workbookMacros'],
  [
    'an Excel file that says it may have macros',
    aZip([{ ...xml, text: '<Override PartName="/xl/workbook.xml" ContentType="sheet.macroEnabled.main+xml"/>' }, book]),
    'workbookMacros',
  ],
  [
    'an ODS with macros',
    aZip([
      { name: 'content.xml', text: '<a/>' },
      { name: 'Basic/Standard/Module1.xml', text: 'Sub' },
    ]),
    'workbookMacros',
  ],
  ['a zip with something else', aZip([{ name: 'foto.jpg', text: 'x' }]), 'workbookBroken'],
  ['a zip with nothing behind its name', Buffer.from('504b0304ffff', 'hex'), 'workbookBroken'],
  ['a workbook that unpacks to a hundred megabytes', aZip([xml, { ...book, text: ' '.repeat(100_000_000) }]), 'workbookHuge'],
  ['a workbook that lies about how large it is', aZip([xml, { ...book, text: ' '.repeat(100_000_000), size: 10 }]), 'workbookBroken'],
  ['a workbook of thousands of parts', aZip(Array.from({ length: 2_000 }, (_, n) => ({ name: `part${String(n)}`, text: '' }))), 'workbookHuge'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'isNotText'],
])('says what is wrong with %s', (_, bytes, code) => {
  expect(problemOf(bytes)).toBe(code);
});

it('reads no more rows of a workbook than may be there, and sees that there are too many', () => {
  const file = read(bytesOf(utils.aoa_to_sheet(Array.from({ length: 5_000 }, () => ['voornaam'])), 'xlsx'));
  const sheet = file.read ? (file.sheets[0]?.sheet ?? []) : [];
  expect(checkSheet(sheet, known).problems).toMatchObject([{ code: 'tooManyRows' }]);
});

it('writes a CSV that a Dutch spreadsheet opens, in which nothing is a formula', () => {
  const csv = writeCsv([
    ['naam', 'telefoon'],
    ['=HYPERLINK("x")', '+31 6'],
    ['a;b', '@x'],
  ]);

  expect(csv.startsWith('\ufeffnaam;telefoon\r\n')).toBe(true);
  expect(read(Buffer.from(csv))).toMatchObject({
    sheets: [
      {
        sheet: [
          ['naam', 'telefoon'],
          ['\'=HYPERLINK("x")', "'+31 6"],
          ['a;b', "'@x"],
        ],
      },
    ],
  });
});
