import { likelyDuplicates, nearDays, type Someone } from '#shared/domain/pilot-import/duplicates.ts';
import { nameKey } from '#shared/domain/pilot-import/name-key.ts';
import { day } from '../route/support/days.ts';

const someone = (givenName: string, familyName: string, birthDate: string | null = '1994-03-14'): Someone => ({
  givenName,
  familyName,
  birthDate: birthDate === null ? null : day(birthDate),
});
const likeness = (row: Someone, there: Someone) => likelyDuplicates([{ row: 2, person: row }], [there]).map((found) => found.likeness);

it.each([
  ['a letter without an accent to take off', someone('Søren', 'Weiß'), someone('Soren', 'Weiss')],
  ['a prefix that is left out', someone('Jan', 'van de Vries'), someone('Jan', 'Vries')],
  ['a prefix that is shortened', someone('Jan', 'v.d. Berg'), someone('Jan', 'van den Berg')],
  ['a prefix that stands behind', someone('Jan', 'Vries, de'), someone('Jan', 'de Vries')],
  ['a prefix in the cell of the given name', someone('Jan van der', 'Meer'), someone('Jan', 'van der Meer')],
  ['given and family name in each other’s cell', someone('Bakker', 'Jan'), someone('Jan', 'Bakker')],
  ['a hyphen or a space', someone('Anne-Marie', 'Smit'), someone('Anne Marie', 'Smit')],
])('thinks of the same person at %s', (_, row, there) => {
  expect(likeness(row, there)).toEqual(['nameVariant']);
  expect(likeness(there, row)).toEqual(['nameVariant']);
});

it.each([
  ['one digit', '1994-03-15'],
  ['one digit of the year', '1984-03-14'],
  ['no birth date at all', null],
])('thinks of the same person at %s in the birth date', (_, birthDate) => {
  expect(likeness(someone('Jan', 'Bakker', birthDate), someone('Jan', 'de Bakker'))).toEqual([birthDate === null ? 'birthDateUnknown' : 'birthDateTypo']);
});

it('thinks of the same person when day and month are the other way round', () => {
  expect(likeness(someone('Jan', 'Bakker', '1994-03-04'), someone('Jan', 'Bakker', '1994-04-03'))).toEqual(['birthDateTypo']);
});

it.each([
  ['another name', someone('Jan', 'Bakker'), someone('Piet', 'Bakker')],
  ['two other digits', someone('Jan', 'Bakker', '1994-03-14'), someone('Jan', 'Bakker', '1994-05-15')],
  ['the very same name and day, which is certain', someone('José', 'Muñoz'), someone('JOSE', 'Munoz')],
  ['a name that is only a prefix', someone('Jan', 'de'), someone('Jan', 'van')],
])('does not think of the same person at %s', (_, row, there) => {
  expect(likeness(row, there)).toEqual([]);
});

it('looks at rows among themselves too, and names the earlier one', () => {
  const rows = [someone('Jan', 'de Vries'), someone('Piet', 'Smit'), someone('Jan', 'Vries')].map((person, n) => ({ row: n + 2, person }));

  expect(likelyDuplicates(rows, [])).toEqual([{ row: 4, likeness: 'nameVariant', of: { row: 2 } }]);
});

it('finds every near day, and only days that exist', () => {
  const near = nearDays(day('2001-02-03'));

  expect(near).toEqual(expect.arrayContaining(['2001-03-02', '2001-02-04', '2001-02-23', '2011-02-03']));
  expect(near).not.toContain('2001-02-03');
  expect(near).not.toContain('2001-02-93');
});

it('keeps the name of somebody who is called like a prefix', () => {
  expect(nameKey({ givenName: 'Van', familyName: 'Nguyen' })).not.toBe(nameKey({ givenName: '', familyName: 'Nguyen' }));
});
