import { readFileSync } from 'node:fs';
import { readCsv } from '#infra/pilot/read-csv.ts';
import { mistakeWords, noiseWords, paceWords, taskWords } from '#shared/domain/texts/company/vocabulary.ts';
import { contactRoleCells, instrumentWords, pauseReasonWords, sheetNames } from '#shared/domain/texts/pilot-words.ts';
import { columnsOf } from '#shared/domain/pilot-import/columns.ts';
import { sheetKinds } from '#shared/domain/pilot-import/sheet-kinds.ts';
import { checkSheet } from '#shared/domain/pilot-import/check-sheet.ts';
import { known } from '../../domain/pilot-import/a-sheet.ts';

const utf8 = (text: string) => readCsv(Buffer.from(text, 'utf8'));
const problemOf = (bytes: Buffer) => {
  const outcome = readCsv(bytes);
  return outcome.read ? null : outcome.problem;
};

it.each([
  ['semicolons', 'voornaam;plaats\r\nJosé;"a;b"\r\n'],
  ['commas', 'voornaam,plaats\nJosé,a;b\n'],
  ['the mark that Excel puts in front', '\ufeffvoornaam;plaats\nJosé;"a;b"'],
  ['the line that Excel writes for itself', 'sep=,\r\nvoornaam,plaats\r\nJosé,a;b'],
])('reads a file with %s', (_, text) => {
  expect(utf8(text)).toEqual({
    read: true,
    sheet: [
      ['voornaam', 'plaats'],
      ['José', 'a;b'],
    ],
  });
});

it('reads what an older Windows program saved', () => {
  expect(readCsv(Buffer.from('voornaam;prijs\nJosé;\x80 5', 'latin1'))).toMatchObject({
    sheet: [
      ['voornaam', 'prijs'],
      ['José', '€ 5'],
    ],
  });
});

it('counts rows as the spreadsheet shows them, with empty rows and cells of two lines', () => {
  expect(utf8('a;b\n"een\ntwee";x\n\nlaatste;y')).toMatchObject({ sheet: [['a', 'b'], ['een\ntwee', 'x'], [''], ['laatste', 'y']] });
});

it.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'isNotText', null],
  ['UTF-16', Buffer.from('\ufeffvoornaam;x', 'utf16le'), 'isNotText', null],
  ['a quotation mark that is never closed', Buffer.from('a;b\nx;y\n"open;z\nq;r'), 'brokenQuotes', 3],
  ['a quotation mark in the middle', Buffer.from('a;b\nx "y;z'), 'brokenQuotes', 2],
  ['ten megabytes after one quotation mark', Buffer.concat([Buffer.from('a;b\n"'), Buffer.alloc(10_000_000, 'x')]), 'brokenQuotes', 2],
])('says what is wrong with %s', (_, bytes, code, row) => {
  expect(problemOf(bytes)).toEqual({ row, column: null, code, about: [] });
});

it('finds nothing in an empty file', () => {
  expect(utf8('')).toEqual({ read: true, sheet: [] });
});

it('the template that we hand out can be imported as it is', () => {
  const outcome = readCsv(readFileSync(new URL('../../../infra/pilot/template.csv', import.meta.url)));

  expect(checkSheet(outcome.read ? outcome.sheet : [], known)).toMatchObject({ rows: [{ row: 2 }, { row: 3 }], problems: [] });
});

it('the page about the spreadsheet names every column, and every word that can be chosen', () => {
  const page = readFileSync(new URL('../../../infra/pilot/README.md', import.meta.url), 'utf8');

  const headings = sheetKinds.flatMap((kind) => columnsOf[kind].map(({ header }) => `| ${header} `));
  const choices = [instrumentWords, pauseReasonWords, taskWords, paceWords, noiseWords, mistakeWords, contactRoleCells, sheetNames];
  const words = [...headings, ...choices.flatMap((some) => Object.values<string>(some))];
  expect(words.filter((word) => !page.includes(word))).toEqual([]);
});
