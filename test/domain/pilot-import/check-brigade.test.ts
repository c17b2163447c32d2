import { companyKind } from '#shared/domain/company/kind.ts';
import type { CompanyThere, KnownBrigade } from '#shared/domain/pilot-import/brigade.ts';
import { checkBrigade } from '#shared/domain/pilot-import/check-brigade.ts';
import type { SheetProblemCode } from '#shared/domain/pilot-import/problem-codes.ts';
import type { SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import { sheetProblemSentence } from '#shared/domain/texts/pilot-import.ts';
import { aSheetOf, noBrigade } from './brigade-sheets.ts';

const whole = [aSheetOf('company', {}), aSheetOf('contact', {}), aSheetOf('place', {})];
const problemsIn = (sheets: Parameters<typeof checkBrigade>[0], brigade = noBrigade) =>
  checkBrigade(sheets, brigade).problems.map(({ kind, row, column, code }) => [kind, row, column, code]);

/** The brigade after everything in these sheets was taken over. */
const after = (sheets: Parameters<typeof checkBrigade>[0], brigade = noBrigade): KnownBrigade => {
  const { rows, companies } = checkBrigade(sheets, brigade);
  const there = companies.map(({ id, name }): CompanyThere => {
    const commands = rows.filter(({ companyId }) => companyId === id).flatMap(({ command }) => command ?? []);
    const state = commands.reduce(
      (company, command) => {
        const decision = companyKind.decider.decide(company, { ...command, by: { party: 'lead', person: 'lead-1' } }, brigade.now);
        return decision.accepted ? decision.events.reduce(companyKind.decider.evolve, company) : company;
      },
      brigade.companies.find((company) => company.id === id)?.state ?? companyKind.decider.initial,
    );
    return { id, name, state, people: rows.flatMap(({ people }) => people).filter(({ companyId }) => companyId === id) };
  });
  return { ...brigade, companies: there };
};

it('takes over a company with whom it needs, and then its places, in one command each', () => {
  const { rows, problems } = checkBrigade(whole, noBrigade);

  expect(problems).toEqual([]);
  expect(rows.map(({ kind, row, command }) => [kind, row, command?.type ?? null])).toEqual([
    ['company', 2, 'admitCompany'],
    ['contact', 2, null],
    ['place', 2, 'offerPlace'],
  ]);
  expect(rows[0]).toMatchObject({
    company: { name: 'Bakkerij Proef' },
    people: [{ name: 'Wilma Deeg', email: 'wilma@example.com' }],
    command: {
      adviserId: 'coach-1',
      admittedOn: '2025-09-01',
      profile: { tasks: ['retail', 'catering'], pace: 'calm', noise: 'some', buddy: true, mistakes: ['late'] },
      sites: [{ postcodeArea: '9712' }, { postcodeArea: '9723' }],
      contacts: [{ roles: ['tutor', 'signatory'], from: '2025-09-01', until: null }],
    },
  });
  expect(rows[2]?.command).toMatchObject({ place: { hoursPerWeek: { atLeast: 8, atMost: 32.5 }, capacity: [{ from: '2025-09-01', until: null, people: 2 }] } });
});

it('has nothing left to do once it is done, whichever sheets come again', () => {
  const brigade = after(whole);

  expect(checkBrigade(whole, brigade)).toMatchObject({ problems: [], rows: [{ isThere: true }, { isThere: true }, { isThere: true }] });
  expect(checkBrigade([aSheetOf('place', {})], brigade)).toMatchObject({ problems: [], rows: [{ isThere: true }] });
});

it('leaves out rows with a reference of ours, whatever else is in them', () => {
  const brigade = after(whole);
  const [company] = brigade.companies;
  const state = company?.state.membership === null ? null : company?.state;
  const personId = state?.contacts[0]?.personId ?? '';
  const placeId = state?.places[0]?.placeId ?? '';

  const sheets = [
    aSheetOf('company', { reference: company?.id ?? '', pace: '?' }),
    aSheetOf('contact', { reference: personId, email: '' }),
    aSheetOf('place', { reference: placeId, people: 'veel' }),
  ];
  expect(checkBrigade(sheets, brigade)).toMatchObject({ problems: [], rows: [{ isThere: true }, { isThere: true }, { isThere: true }] });
});

it('adds somebody and a place to a company that takes part already', () => {
  const sheets = [aSheetOf('contact', { name: 'Ype Spaak', email: 'ype@example.com', roles: 'vervanger' }), aSheetOf('place', { postcode: '9723' })];

  expect(checkBrigade(sheets, after(whole))).toMatchObject({
    problems: [],
    rows: [
      { kind: 'contact', isThere: false, command: { type: 'addContact', contact: { roles: ['stand-in'] } } },
      { kind: 'place', isThere: false, command: { type: 'offerPlace' } },
    ],
  });
});

it('makes one place of rows that differ only in their period', () => {
  const { rows, problems } = checkBrigade([...whole.slice(0, 2), aSheetOf('place', { until: '31-12-2026' }, { from: '01-01-2027', people: '3' })], noBrigade);

  expect(problems).toEqual([]);
  expect(rows.filter(({ kind }) => kind === 'place').map(({ command }) => command)).toMatchObject([
    {
      place: {
        capacity: [
          { people: 2, until: '2026-12-31' },
          { people: 3, until: null },
        ],
      },
    },
    null,
  ]);
});

it.each<[SheetKind, string, string, string | null, SheetProblemCode]>([
  ['company', 'companyName', '', 'bedrijf', 'cellMissing'],
  ['company', 'adviserEmail', 'iemand@example.org', 'mailadres vast contact', 'adviserUnknown'],
  ['company', 'admittedOn', '01-01-2027', 'lid sinds', 'dayInFuture'],
  ['company', 'admittedOn', '31-02-2026', 'lid sinds', 'dayUnreadable'],
  ['company', 'postcodes', '97', 'postcodes', 'postcodesUnreadable'],
  ['company', 'tasks', 'toveren', 'soort werk', 'tasksUnknown'],
  ['company', 'pace', 'traag', 'tempo', 'paceUnknown'],
  ['company', 'noise', 'hard', 'geluid', 'noiseUnknown'],
  ['company', 'buddy', 'soms', 'maatje', 'yesOrNoUnknown'],
  ['company', 'mistakes', 'alles', 'fouten die mogen', 'mistakesUnknown'],
  ['contact', 'name', '', 'naam', 'cellMissing'],
  ['contact', 'email', 'wilma', 'mailadres', 'emailUnreadable'],
  ['contact', 'phone', 'nul', 'telefoon', 'phoneUnreadable'],
  ['contact', 'roles', 'baas', 'rol', 'rolesUnknown'],
  ['contact', 'postcode', '1011', 'postcode', 'siteUnknown'],
  ['contact', 'until', '01-01-2020', null, 'companyRefused'],
  ['place', 'companyName', 'Slagerij Elders', 'bedrijf', 'companyUnknown'],
  ['place', 'postcode', '1011', 'postcode', 'siteUnknown'],
  ['place', 'postcode', '', 'postcode', 'siteNeeded'],
  ['place', 'hoursAtLeast', '0', 'uren minimaal', 'hoursUnreadable'],
  ['place', 'hoursAtMost', '4', null, 'companyRefused'],
  ['place', 'people', '1,5', 'aantal mensen', 'peopleUnreadable'],
  ['place', 'from', 'straks', 'vanaf', 'dayUnreadable'],
])('names sheet, row and column when on the sheet about a %s %s is "%s"', (kind, column, cell, header, code) => {
  const sheets = whole.map((sheet) => (sheet.kind === kind ? aSheetOf(kind, { [column]: cell }) : sheet));
  expect(problemsIn(sheets)).toContainEqual([kind, 2, header, code]);
});

it('needs somebody who guides and somebody who signs, and says so at the company', () => {
  const { problems } = checkBrigade([aSheetOf('company', {}), aSheetOf('contact', { roles: 'begeleider' })], noBrigade);

  expect(problems).toMatchObject([{ kind: 'company', row: 2, code: 'companyRefused' }]);
  expect(problems.map(sheetProblemSentence)).toEqual(['Vul in wie er begeleidt op de werkvloer, en wie er tekent.']);
});

it('finds a company, a person and a place that stand there twice', () => {
  expect(problemsIn([aSheetOf('company', {}, { companyName: 'BAKKERIJ PROEF' }), aSheetOf('contact', {}), aSheetOf('place', {}, {})])).toEqual([
    ['company', 3, 'bedrijf', 'rowTwice'],
    ['place', 2, null, 'companyRefused'],
    ['place', 3, null, 'rowTwice'],
  ]);
  expect(problemsIn([aSheetOf('company', {}), aSheetOf('contact', {}, {})])).toContainEqual(['contact', 3, null, 'rowTwice']);
});

it('knows nobody of a company that is on no sheet and takes no part', () => {
  expect(problemsIn([aSheetOf('contact', {}), aSheetOf('place', {})])).toEqual([
    ['contact', 2, 'bedrijf', 'companyUnknown'],
    ['place', 2, 'bedrijf', 'companyUnknown'],
  ]);
});

it('lets residents work at a company of the same delivery', () => {
  expect(checkBrigade(whole, noBrigade).companies).toEqual([{ id: 'company/bakkerij proef', name: 'Bakkerij Proef' }]);
});
