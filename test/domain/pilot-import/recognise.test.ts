import { checkSheet } from '#shared/domain/pilot-import/check-sheet.ts';
import { columnsOf } from '#shared/domain/pilot-import/columns.ts';
import { mappingProblems } from '#shared/domain/pilot-import/mapping.ts';
import { recogniseSheets } from '#shared/domain/pilot-import/recognise.ts';
import { sheetKinds, type SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import { aSheet, known } from './a-sheet.ts';

const headed = (name: string, headings: readonly string[]) => ({ name, sheet: [headings, headings.map(() => 'x')] });
const ofKind = (kind: SheetKind, name = '') =>
  headed(
    name,
    columnsOf[kind].map(({ header }) => header),
  );

it.each(sheetKinds)('knows a sheet about a %s by its headings, whatever it is called', (kind) => {
  expect(recogniseSheets([ofKind(kind, 'Blad1')], [])).toMatchObject({ sheets: [{ kind }], problems: [] });
});

it('goes by the name of the sheet where there is one, also in a file name', () => {
  const { sheets } = recogniseSheets([headed('Bedrijven', ['naam']), headed('pilot 2026 inwoners', ['naam'])], []);
  expect(sheets.map(({ kind }) => kind)).toEqual(['company', 'route']);
});

it('leaves empty sheets of a workbook alone, and says which sheet it does not know', () => {
  const { sheets, problems } = recogniseSheets([ofKind('place'), { name: 'Blad2', sheet: [['', ' ']] }, headed('Notities', ['let op'])], []);
  expect(sheets.map(({ kind }) => kind)).toEqual(['place']);
  expect(problems).toMatchObject([{ code: 'sheetUnknown', about: ['Notities'] }]);
});

it('takes one sheet of a kind', () => {
  expect(recogniseSheets([ofKind('contact'), ofKind('contact')], []).problems).toMatchObject([{ code: 'sheetTwice' }]);
});

it('says that there is nothing in a workbook without anything', () => {
  const empty = { name: 'Blad', sheet: [] };
  expect(recogniseSheets([empty, empty], []).problems).toMatchObject([{ code: 'noRows' }]);
});

describe('a mapping', () => {
  const [headings = [], row = []] = aSheet({});
  const theirs = headings.map((heading) => (heading === 'voornaam' ? 'Roepnaam' : heading === 'fase' ? 'Stap' : heading));
  const columns = { roepnaam: 'voornaam', STAP: 'Fase', BSN: null };

  it('reads columns under other headings, and leaves out what nobody reads', () => {
    const sheet = [
      [...theirs, 'bsn'],
      [...row, '123456782'],
    ];

    expect(checkSheet(sheet, known, columns)).toMatchObject({ problems: [], rows: [{ person: { givenName: 'Fenna' } }] });
    expect(recogniseSheets([{ name: '', sheet }], [{ kind: 'route', columns }]).sheets).toMatchObject([{ kind: 'route', mapping: columns }]);
  });

  it('names the columns that are needed and that nobody mapped', () => {
    const codes = checkSheet([theirs, row], known, { Roepnaam: 'voornaam' }).problems.map(({ column, code }) => [column, code]);
    expect(codes).toEqual([
      ['Stap', 'columnUnknown'],
      ['fase', 'columnMissing'],
    ]);
  });

  it('may not send two columns to one', () => {
    expect(checkSheet([theirs, row], known, { ...columns, achternaam: 'voornaam' }).problems).toMatchObject([
      { code: 'columnTwice' },
      { code: 'columnMissing' },
    ]);
  });

  it('may name no column that the file does not have, and none that we do not have', () => {
    const found = mappingProblems([{ kind: 'route', columns: { Roepnaam: 'koosnaam', Leeftijd: 'fase' } }], new Map([['route', theirs]]));
    expect(found.map(({ column, code }) => [column, code])).toEqual([
      ['Roepnaam', 'mappingUnknown'],
      ['Leeftijd', 'mappingUnused'],
    ]);
  });
});

it('takes the mark off again with which a file of ours keeps a formula from being one', () => {
  const { rows, problems } = checkSheet(aSheet({ phone: "'+31 6 12 34 56 78", familyName: "'-Streep" }), known);
  expect(problems).toEqual([]);
  expect(rows[0]?.person).toMatchObject({ phone: '+31 6 12 34 56 78', familyName: '-Streep' });
});
