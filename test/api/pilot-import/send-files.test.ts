import { sendFiles, type Sending } from '#services/import/send-files.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aWorker } from '../support/worker.ts';
import { aCrowd, aFile, everything, withAnnasAddress } from './a-pilot.ts';

let ground: SharedGround;
let api: Api;
let worker: Awaited<ReturnType<typeof aWorker>>;

beforeAll(async () => {
  ground = await aGround();
  worker = await aWorker(ground);
  api = await anApi(ground);
  await withAnnasAddress((person) => api.deps.people.save(person));
});
afterAll(async () => {
  await api.close();
  await worker.close();
  await ground.close();
});

const sending = async (file: Uint8Array, { as = 'carla', dryRun = false, mapping = null, say = () => undefined }: Partial<Sending> & { as?: string } = {}) =>
  sendFiles([{ name: 'pilot.csv', bytes: new Uint8Array(file) }], {
    apiUrl: api.url,
    token: await api.tokenOf(as),
    dryRun,
    mapping,
    say,
  });

it('says in words what would come of a file, and what came of it', async () => {
  const file = aFile(...aCrowd(2));

  expect(await sending(file, { dryRun: true })).toEqual({
    done: true,
    lines: ['Alles klopt. Van de 2 regels zouden er 2 worden overgenomen. Er is niets veranderd.'],
  });
  expect(await everything(ground)).toMatchObject({ events: '0' });
  expect(await sending(file)).toEqual({ done: true, lines: ['Klaar. Van de 2 regels zijn er 2 overgenomen.'] });
  expect(await sending(aFile(...aCrowd(3)))).toMatchObject({
    lines: ['Klaar. Van de 3 regels zijn er 1 overgenomen.', expect.stringMatching(/^ {2}Regel 2: /), expect.stringMatching(/^ {2}Regel 3: /)],
  });
});

it('lists everything that is wrong with a file', async () => {
  expect(api.faults).toEqual([]);
  const { done, lines } = await sending(aFile({ familyName: 'Fout', stage: 'Onderweg', ladderLevel: '9' }));

  expect(done).toBe(false);
  expect(lines).toEqual([
    'Deze spreadsheet kan nog niet worden overgenomen',
    'Er kloppen 2 dingen niet. Er is niets veranderd. Pas het bestand aan en stuur het opnieuw.',
    expect.stringContaining('Regel 2, kolom fase'),
    expect.stringContaining('Regel 2, kolom trede participatieladder'),
  ]);
});

it('says so when somebody may not import', async () => {
  expect(await sending(aFile({}), { as: 'anna' })).toMatchObject({ done: false, lines: [expect.any(String), expect.any(String)] });
});

it('says how far it is while it runs', async () => {
  const release = await ground.holdRecording();
  const heard: string[] = [];
  const say = (line: string): void => {
    heard.push(line);
    release();
  };

  try {
    expect(await sending(aFile(...aCrowd(20, 100)), { say })).toMatchObject({ done: true });
  } finally {
    release();
  }
  expect(heard[0]).toMatch(/^Bezig: \d+ van de 20 regels\.$/);
});

it('sends a mapping along, and says what is wrong with one', async () => {
  const theirs = Buffer.from(
    Buffer.from(aFile(...aCrowd(1, 200)))
      .toString()
      .replace('voornaam', 'Roepnaam'),
  );
  const mapping = JSON.stringify([{ kind: 'route', columns: { Roepnaam: 'voornaam' } }]);

  expect(await sending(theirs, { dryRun: true })).toMatchObject({
    done: false,
    lines: [expect.stringContaining('Er kloppen 2 dingen niet'), expect.anything(), expect.anything()],
  });
  expect(await sending(theirs, { mapping: '[{"kind":"route"}]' })).toMatchObject({
    done: false,
    lines: [expect.anything(), expect.anything(), expect.stringContaining('Vul per kolom')],
  });
  expect(await sending(theirs, { mapping })).toMatchObject({ done: true });
});
