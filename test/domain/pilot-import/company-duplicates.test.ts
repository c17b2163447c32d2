import { likelyCompanies } from '#shared/domain/pilot-import/company-duplicates.ts';

const isLike = (row: string, there: string): boolean => likelyCompanies([{ row: 2, name: row }], [{ name: there }]).length > 0;

it.each([
  ['its words in another order, with a legal form', 'De Vries Bakkerij BV', 'Bakkerij De Vries'],
  ['a letter that is written in two ways', 'Bakkery de Vries', 'Bakkerij De Vries'],
  ['an article that is left out', 'Bakkerij Vries', 'Bakkerij De Vries'],
  ['a legal form with points', 'Groenwerk B.V.', 'Groenwerk'],
  ['a longer legal form', 'Jansen v.o.f.', 'Jansen'],
  ['one word or two', 'Groen Werk', 'Groenwerk'],
  ['an accent', 'Café Noord', 'Cafe Noord B.V.'],
  ['a sign for "and"', 'Smit & Zonen', 'Smit en Zonen'],
  ['a letter too few', 'Schilderbedrijf Kamminga', 'Schilderbedrijf Kaminga'],
  ['another letter', 'Bakkerij Postma', 'Bakkerij Bostma'],
  ['two letters turned round', 'Bakkerij Psotma', 'Bakkerij Postma'],
  ['a letter too many at the end', 'Bouwgroeps', 'Bouwgroep'],
])('thinks of the same company at %s', (_, row, there) => {
  expect(isLike(row, there)).toBe(true);
  expect(isLike(there, row)).toBe(true);
});

it.each([
  ['another name', 'Bakkerij De Vries', 'Bakkerij De Boer'],
  ['another trade', 'Bakkerij De Vries', 'Slagerij De Vries'],
  ['another number', 'Filiaal 12', 'Filiaal 13'],
  ['one number and none', 'Filiaal', 'Filiaal 1'],
  ['a short name with another letter', 'Smit', 'Smid'],
  ['the very same name, which is certain', 'BAKKERIJ  de Vries', 'Bakkerij De Vries'],
  ['names that are only a legal form', 'Stichting', 'Holding'],
])('does not think of the same company at %s', (_, row, there) => {
  expect(isLike(row, there)).toBe(false);
  expect(isLike(there, row)).toBe(false);
});

it('looks at rows among themselves too, and names the earlier one', () => {
  const rows = ['Bakkerij De Vries', 'Slagerij Smit', 'De Vries Bakkerij BV'].map((name, n) => ({ row: n + 2, name }));

  expect(likelyCompanies(rows, [])).toEqual([{ row: 4, of: { row: 2 } }]);
});

it('says of whom it thinks', () => {
  const there = { id: 'b', name: 'Bakkerij De Vries' };

  expect(likelyCompanies([{ row: 2, name: 'De Vries Bakkerij BV' }], [{ id: 'a', name: 'Anders' }, there])).toEqual([{ row: 2, of: there }]);
});
