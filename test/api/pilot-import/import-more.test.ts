import type { ApiClient } from '#services/api/client.ts';
import { listCompanies, readCompany } from '#services/api/endpoints/companies.ts';
import { readPilotExport } from '#services/api/endpoints/pilot-export.ts';
import { listPilotImports, readPilotImport } from '#services/api/endpoints/pilot-import.ts';
import { registerResident } from '#services/api/endpoints/residents.ts';
import { pilotImportView } from '#shared/contracts/pilot-import.ts';
import { problem } from '#shared/contracts/problem.ts';
import { columnsOf } from '#shared/domain/pilot-import/columns.ts';
import { sheetKinds, type SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import { writeWorkbook } from '#infra/pilot/write-workbook.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import { thingId } from '#shared/domain/thing.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, bodyOf, daysAgo } from '../support/calls.ts';
import { BAKERY, people, type Subject } from '../support/people.ts';
import { aWorker } from '../support/worker.ts';
import { aCrowd, aFile, ANNA, ended, everything, withAnnasAddress } from './a-pilot.ts';
import { AT_THE_BAKERY, brigade, residents } from './a-workbook.ts';
import { aSheetOf } from '../../domain/pilot-import/brigade-sheets.ts';

let ground: SharedGround;
let api: Api;
let worker: Awaited<ReturnType<typeof aWorker>>;
let lead: ApiClient;

beforeEach(async () => {
  ground = await aGround();
  worker = await aWorker(ground);
  api = await anApi(ground);
  lead = await api.as('carla');
  await withAnnasAddress((person) => api.deps.people.save(person));
});
afterEach(async () => {
  expect(api.faults).toEqual([]);
  await api.close();
  await worker.close();
  await ground.close();
});

const CSV = 'text/csv';
const AT_THE_OTHER = { companyName: 'Bakkery Proef' };
type Sent = { files: readonly [name: string, bytes: Uint8Array][]; mapping?: unknown; as?: Subject; dryRun?: boolean; to?: Api };

/** As a form in a browser sends it; answers when it is done. */
const sending = async ({ files, mapping, as = 'carla', dryRun = false, to = api }: Sent) => {
  const form = new FormData();
  for (const [name, bytes] of files) form.append('file', new Blob([new Uint8Array(bytes)]), name);
  if (mapping !== undefined) form.append('mapping', typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  const headers = { authorization: `Bearer ${await to.tokenOf(as)}`, 'idempotency-key': aKey() };
  const response = await fetch(`${to.url}/v1/pilot-imports?dryRun=${String(dryRun)}`, { method: 'POST', headers, body: form });
  const answer: unknown = await response.json();
  if (!response.ok) return { ok: false as const, ...problem.parse(answer) };
  const begun = pilotImportView.parse(answer);
  if (dryRun) return { ok: true as const, body: begun };
  expect([response.status, response.headers.get('location')]).toEqual([202, `/v1/pilot-imports/${String(begun.importId)}`]);
  return { ok: true as const, body: { ...(await ended(await to.as(as), begun.importId)), warnings: begun.warnings } };
};

const workbook = (bookType: 'xlsx' | 'ods' = 'xlsx') => writeWorkbook([...brigade, residents(AT_THE_BAKERY)], bookType);

it.each(['xlsx', 'ods'] as const)('takes over companies, people, places and residents from one %s, and does nothing the second time', async (bookType) => {
  const files: Sent['files'] = [[`pilot.${bookType}`, workbook(bookType)]];

  expect(await sending({ files, dryRun: true })).toMatchObject({ ok: true, body: { rows: 4, begun: 4, problems: [], warnings: [] } });
  expect(await everything(ground)).toMatchObject({ events: '0', imports: '0' });
  const first = await sending({ files });
  expect(first).toMatchObject({ ok: true, body: { rows: 4, begun: 4, leftOut: [], failed: [], waiting: [] } });
  expect(await sending({ files })).toEqual(first);
  expect(await everything(ground)).toEqual({ residents: '1', events: '3', imports: '1' });

  const company = bodyOf(await lead.call(listCompanies)).items.find(({ name }) => name === 'Bakkerij Proef');
  expect(bodyOf(await lead.call(readCompany, { params: { companyId: company?.id ?? '' } }))).toMatchObject({
    stage: 'member',
    adviser: { id: people.anna.id },
    contacts: [{ person: { name: 'Wilma Deeg' }, roles: ['tutor', 'signatory'] }],
    places: [{ capacity: [{ people: 2 }] }],
  });
  const messages = { name: 'count-messages', text: `select count(*) as n from journal where type like 'message%'` };
  expect(await ground.db.sql.query(messages, [])).toEqual([{ n: '0' }]);
});

it('takes separate files together, whichever comes first', async () => {
  const csv = ({ sheet }: { sheet: readonly (readonly string[])[] }) => Buffer.from(sheet.map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\n'));
  const files: Sent['files'] = [...brigade, residents(AT_THE_BAKERY)].toReversed().map((sheet) => [`${sheet.name}.csv`, csv(sheet)]);

  expect(await sending({ files })).toMatchObject({ ok: true, body: { rows: 4, begun: 4 } });
});

it('names sheet, row and column of everything that is wrong, and begins nothing', async () => {
  const wrong = writeWorkbook(
    [aSheetOf('company', { adviserEmail: ANNA, pace: 'traag' }), aSheetOf('contact', { email: '' }), residents({ stage: 'Onderweg' })],
    'xlsx',
  );

  const refused = await sending({ files: [['pilot.xlsx', wrong]] });
  expect(refused).toMatchObject({ ok: false, status: 400, code: 'pilotSheetWrong' });
  expect(!refused.ok && refused.errors).toEqual(
    expect.arrayContaining([
      { in: 'body', path: 'company.2.tempo', message: expect.stringContaining('Blad bedrijven, regel 2, kolom tempo: Het tempo "traag"') },
      { in: 'body', path: 'contact.2.mailadres', message: expect.stringContaining('Blad contactpersonen, regel 2') },
      { in: 'body', path: 'route.2.fase', message: expect.stringContaining('Blad inwoners, regel 2') },
    ]),
  );
  const looked = await sending({ files: [['pilot.xlsx', wrong]], dryRun: true });
  expect(looked).toMatchObject({ ok: true, body: { problems: expect.arrayContaining([expect.objectContaining({ kind: 'route', row: 2, column: 'fase' })]) } });
  expect(await everything(ground)).toEqual({ residents: '0', events: '0', imports: '0' });
});

it('lets an operator take over residents, and leaves companies to a lead', async () => {
  expect(await sending({ files: [['pilot.xlsx', workbook()]], as: 'hanna' })).toMatchObject({
    ok: false,
    errors: expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining('programmaleider') })]),
  });
  expect(await sending({ files: [['inwoners.csv', aFile({})]], as: 'hanna' })).toMatchObject({ ok: true, body: { begun: 1 } });
});

describe('a mapping of columns', () => {
  const theirs = Buffer.from(
    Buffer.from(aFile(...aCrowd(2)))
      .toString()
      .replace('voornaam', 'Roepnaam')
      .replace('fase;', 'Stap;'),
  );
  const mapping = [{ kind: 'route', columns: { Roepnaam: 'voornaam', Stap: 'fase' } }];

  it('is used, and known the next time the same headings come', async () => {
    expect(await sending({ files: [['a.csv', theirs]] })).toMatchObject({ ok: false, code: 'pilotSheetWrong' });
    expect(await sending({ files: [['a.csv', theirs]], mapping })).toMatchObject({ ok: true, body: { begun: 2 } });

    const more = Buffer.concat([theirs, Buffer.from(`\r\n${theirs.toString().split('\r\n')[1]?.replace('Fabel 1', 'Nieuw') ?? ''}`)]);
    expect(await sending({ files: [['b.csv', more]], as: 'hanna' })).toMatchObject({ ok: true, body: { begun: 1, leftOut: [{ row: 2 }, { row: 3 }] } });
  });

  it.each([
    ['a column that we do not have', [{ kind: 'route', columns: { Roepnaam: 'koosnaam' } }], 'pilotSheetWrong'],
    ['a column that the file does not have', [{ kind: 'route', columns: { Leeftijd: 'fase' } }], 'pilotSheetWrong'],
    ['a kind that does not exist', [{ kind: 'dog', columns: {} }], 'invalidInput'],
    ['something else than a list', 'zomaar', 'invalidInput'],
  ])('is refused with %s', async (_, wrong, code) => {
    expect(await sending({ files: [['a.csv', theirs]], mapping: wrong })).toMatchObject({ ok: false, status: 400, code });
  });
});

it('warns of who may be somebody we know, by name for who may see that, and touches nobody', async () => {
  const fenna = { givenName: 'Fénna', familyName: 'van de Fabel', birthDate: '1996-03-14' };
  const { routeId } = bodyOf(await lead.call(registerResident, { body: fenna, key: aKey() }));
  const files: Sent['files'] = [['a.csv', aFile({}, { birthDate: '15-03-1996' })]];

  const seen = await sending({ files, dryRun: true });
  expect(seen.ok && seen.body.warnings).toEqual([
    { kind: 'route', row: 2, routeId, message: expect.stringContaining('Fénna van de Fabel') },
    { kind: 'route', row: 3, routeId: null, message: expect.stringContaining('regel 2') },
    { kind: 'route', row: 3, routeId, message: expect.stringContaining('bijna gelijk') },
  ]);
  expect(await api.deps.readLog.ofFile(thingId('route', routeId), 9)).toMatchObject([{ who: people.carla.id }, { who: people.carla.id }]);

  const operator = await sending({ files, dryRun: true, as: 'hanna' });
  expect(operator.ok && operator.body.warnings.map((warning) => warning.routeId)).toEqual([null, null, null]);
  expect(JSON.stringify(operator)).not.toContain('Fénna');
  expect(await sending({ files })).toMatchObject({ ok: true, body: { begun: 2, warnings: [{}, {}, {}] } });
  expect(await everything(ground)).toMatchObject({ residents: '3' });
});

it('warns of a company that may be one we know, or one on another row, and takes over what was sent', async () => {
  await api.deps.companies.save({ id: BAKERY, name: 'Proef Bakkerij B.V.', contactPersonId: null });
  const two = [AT_THE_OTHER, {}].map((company) => ({ ...company, adviserEmail: ANNA }));
  const files: Sent['files'] = [['pilot.xlsx', writeWorkbook([aSheetOf('company', ...two), aSheetOf('contact', AT_THE_OTHER, {})], 'xlsx')]];
  const warnings = [
    { kind: 'company', row: 2, routeId: null, message: expect.stringContaining('hetzelfde bedrijf als Proef Bakkerij B.V.?') },
    { kind: 'company', row: 3, routeId: null, message: expect.stringContaining('hetzelfde bedrijf als het bedrijf op regel 2?') },
    { kind: 'company', row: 3, routeId: null, message: expect.stringContaining('Proef Bakkerij B.V.') },
  ];

  expect(await sending({ files, dryRun: true })).toMatchObject({ ok: true, body: { problems: [], warnings } });
  const operator = await sending({ files, dryRun: true, as: 'hanna' });
  expect(operator).toMatchObject({ body: { warnings: [{ message: expect.stringContaining('een bedrijf dat al bekend is') }, {}, {}] } });
  expect(JSON.stringify(operator)).not.toContain('B.V.');
  expect(await sending({ files })).toMatchObject({ ok: true, body: { state: 'finished', begun: 4, warnings } });
});

it('says which row failed and why, what waits for it, and tries them again', async () => {
  const refusing: Gateway = {
    send: (thing, command, key, options) =>
      command.type === 'admitCompany' ? Promise.resolve({ outcome: 'refused', code: 'alreadyAdmitted' }) : api.deps.gateway.send(thing, command, key, options),
  };
  const weak = await anApi(ground, {}, { gateway: refusing });
  const files: Sent['files'] = [['pilot.xlsx', writeWorkbook([...brigade, residents(AT_THE_BAKERY, { familyName: 'Elders' })], 'xlsx')]];

  const first = await sending({ files, to: weak });
  await weak.close();
  expect(first).toMatchObject({
    body: {
      state: 'stopped',
      done: 2,
      begun: 1,
      failed: [{ kind: 'company', row: 2, message: expect.stringContaining('hoort al bij') }],
      waiting: [
        { kind: 'contact', row: 2 },
        { kind: 'place', row: 2 },
        { kind: 'route', row: 2 },
      ],
    },
  });
  const importId = (first.ok && first.body.importId) || '';
  expect(bodyOf(await lead.call(readPilotImport, { params: { importId } }))).toEqual(first.ok && { ...first.body, warnings: [] });
  expect(bodyOf(await lead.call(listPilotImports)).items.map((item) => item.importId)).toEqual([importId]);

  expect(await sending({ files })).toMatchObject({ ok: true, body: { importId, begun: 5, failed: [], waiting: [] } });
  expect(await everything(ground)).toMatchObject({ residents: '2', events: '4' });
});

it('asks again when nobody knows what became of a row, and stops when it stays away', async () => {
  let asked = 0;
  const losing = (times: number): Gateway => ({
    send: (...sent) => (asked++ < times ? Promise.resolve({ outcome: 'unknown' }) : api.deps.gateway.send(...sent)),
  });
  const files: Sent['files'] = [['a.csv', aFile({})]];
  const away = await anApi(ground, {}, { gateway: losing(99) });
  expect(await sending({ files, to: away })).toMatchObject({
    body: { state: 'stopped', sentence: expect.stringContaining('Stuur hetzelfde bestand opnieuw'), begun: 0, waiting: [{}] },
  });
  expect(asked).toBe(3);
  await away.close();
  asked = 0;
  const shaky = await anApi(ground, {}, { gateway: losing(2) });
  expect(await sending({ files, to: shaky })).toMatchObject({ ok: true, body: { state: 'finished', begun: 1 } });
  await shaky.close();
  expect(await everything(ground)).toMatchObject({ residents: '1', events: '1' });
});

it('has no import that nobody made', async () => {
  expect(await lead.call(readPilotImport, { params: { importId: aKey() } })).toMatchObject({ ok: false, status: 404 });
});

const exported = async (kind: SheetKind): Promise<[string, Buffer]> => {
  const headers = { authorization: `Bearer ${await api.tokenOf('carla')}`, accept: CSV };
  const response = await fetch(`${api.url}/v1/exports/pilot?kind=${kind}`, { headers });
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  return [/filename="(.*)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '', Buffer.from(await response.arrayBuffer())];
};

it('gives everything back in the same shape, with nothing to do when it comes again', async () => {
  const paused = { pauseReason: 'vakantie', returnOn: daysAgo(-14), nextContactOn: daysAgo(-7), phone: '+31 6 12 34 56 78' };
  const some = [AT_THE_BAKERY, { familyName: '=1+1', stage: 'Kansrijk Talent', companyName: '', instrument: '', firstDayOn: '', ...paused }];
  await sending({ files: [['pilot.xlsx', writeWorkbook([...brigade, residents(...some)], 'xlsx')]] });

  const files = await Promise.all(sheetKinds.map(exported));
  expect(files.map(([name]) => name)).toEqual(['bedrijven.csv', 'contactpersonen.csv', 'plekken.csv', 'inwoners.csv']);
  const [heading, ...rows] = files[3]?.[1].toString().replace('\ufeff', '').trim().split('\r\n') ?? [];
  expect(heading).toBe(columnsOf.route.map(({ header }) => header).join(';'));
  expect(rows).toHaveLength(2);
  expect(rows.join()).toContain("'=1+1;14-03-1996;;'+31 6 12 34 56 78");
  expect(rows.join()).toContain('werkervaringsplaats');

  const before = await everything(ground);
  expect(await sending({ files })).toMatchObject({ ok: true, body: { rows: 5, begun: 0, leftOut: [{}, {}, {}, {}, {}], warnings: [] } });
  expect(await everything(ground)).toMatchObject({ residents: before.residents, events: before.events });
  const reads = await ground.db.sql.query<{ n: number }>(
    { name: 'count-reads', text: `select count(*)::int as n from read_log where why like 'Haal op%'` },
    [],
  );
  expect(reads).toEqual([{ n: 2 }]);
});

it('gives an export to a lead only, also for somebody without a birth date', async () => {
  for (const subject of ['anna', 'hanna', 'gijs', 'baker'] as const) expect(await (await api.as(subject)).call(readPilotExport)).toMatchObject({ status: 403 });
  expect(await lead.call(readPilotExport, { query: { kind: 'company' } })).toMatchObject({ ok: true, body: expect.stringContaining('bedrijf;') });
});

it('reads a broken form as a problem', async () => {
  const headers = { authorization: `Bearer ${await api.tokenOf('carla')}`, 'idempotency-key': aKey(), 'content-type': 'multipart/form-data; boundary=x' };
  for (const body of ['geen formulier', '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nhalf', '--x\r\n\r\nzonder naam\r\n--x--']) {
    const response = await fetch(`${api.url}/v1/pilot-imports`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ status: 400, code: 'malformedForm' });
  }
  const response = await fetch(`${api.url}/v1/pilot-imports`, { method: 'POST', headers, body: '--x--\r\n' });
  expect(await response.json()).toMatchObject({ status: 400, code: 'invalidInput', errors: [{ path: 'files', message: 'Stuur minstens één bestand' }] });
});
