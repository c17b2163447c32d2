import type { ApiClient } from '#services/api/client.ts';
import { createPilotImport } from '#services/api/endpoints/pilot-import.ts';
import { registerResident } from '#services/api/endpoints/residents.ts';
import { readRoute } from '#services/api/endpoints/route.ts';
import { readRoutes } from '#services/api/endpoints/routes.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, bodyOf, daysAgo } from '../support/calls.ts';
import { aWorker } from '../support/worker.ts';
import { aCrowd, aFile, everything, takenOver, withAnnasAddress } from './a-pilot.ts';

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
  await api.close();
  await worker.close();
  await ground.close();
});

const importing = (body: Uint8Array, query: { dryRun?: 'true' | 'false' } = {}, client = lead) => client.call(createPilotImport, { body, query, key: aKey() });

/** But for whether the company has heard yet. */
const allEvents = () =>
  ground.db.sql.query<{ thing: string; type: string; event: Record<string, unknown> }>(
    { name: 'all-events', text: `select thing, type, event from journal where type <> 'tellArrived'` },
    [],
  );

it('begins every route where it stands, with its real days, and sends nothing', async () => {
  const paused = { pauseReason: 'vakantie', returnOn: daysAgo(-14), nextContactOn: daysAgo(-7) };
  const file = aFile({}, { familyName: 'Verhaal', stage: 'Kansrijk Talent', companyName: '', instrument: '', firstDayOn: '', ...paused });

  expect(await takenOver(lead, file)).toMatchObject({ dryRun: false, state: 'finished', rows: 2, begun: 2, leftOut: [] });

  const events = await allEvents();
  expect(events.map(({ type }) => type)).toEqual(['routeImported', 'routeImported']); // and no message, queued or sent
  expect(events.find(({ event }) => event['stage'] === 'protected-placement')?.event).toMatchObject({
    requestedOn: daysAgo(300),
    stageStartedOn: daysAgo(240),
    firstDayOn: daysAgo(240),
    lastContactOn: daysAgo(10),
    by: { party: 'lead' },
  });
  const anna = await api.as('anna');
  const { items } = bodyOf(await anna.call(readRoutes, { query: { stage: 'kansrijk-talent' } }));
  const route = bodyOf(await anna.call(readRoute, { params: { routeId: items[0]?.id ?? '' } }));
  expect(route).toMatchObject({ resident: { name: 'Fenna Verhaal' }, stage: { id: 'kansrijk-talent' } });
});

it('changes nothing when the same file is sent again, by whomever', async () => {
  const file = aFile(...aCrowd(3));
  const first = await takenOver(lead, file);
  const before = await everything(ground);

  expect(await takenOver(lead, file)).toEqual(first);
  expect(await takenOver(await api.as('hanna'), file)).toEqual(first);
  expect(await everything(ground)).toEqual(before);
  expect(before).toEqual({ residents: '3', events: '3', imports: '1' });
});

it('leaves out who has a route already, when a file comes again with more people in it', async () => {
  await takenOver(lead, aFile(...aCrowd(2)));

  const second = await takenOver(lead, aFile(...aCrowd(3)));

  expect(second).toMatchObject({ rows: 3, begun: 1, leftOut: [{ row: 2 }, { row: 3 }] });
  expect(second.leftOut[0]?.message).toContain('heeft al een route');
  expect(await everything(ground)).toMatchObject({ residents: '3', events: '3' });
});

it('begins the route of somebody who was registered before, without registering them again', async () => {
  const fenna = { givenName: 'fenna', familyName: 'Fabel', birthDate: '1996-03-14' };
  const { routeId } = bodyOf(await lead.call(registerResident, { body: fenna, key: aKey() }));

  expect(await takenOver(lead, aFile({}))).toMatchObject({ begun: 1, leftOut: [] });

  expect((await allEvents()).map(({ thing }) => thing)).toEqual([`route/${routeId}`]);
  expect(await everything(ground)).toMatchObject({ residents: '1' });
});

it('only looks when asked to look', async () => {
  const answer = bodyOf(await importing(aFile(...aCrowd(2)), { dryRun: 'true' }));

  expect(answer).toMatchObject({ importId: null, dryRun: true, rows: 2, begun: 2 });
  expect(await everything(ground)).toEqual({ residents: '0', events: '0', imports: '0' });
});

it('begins nothing at all when one row is wrong, and says where and what to do', async () => {
  const received = await importing(aFile(...aCrowd(2), { familyName: 'Fout', stage: 'Onderweg', coachEmail: '' }));

  expect(received).toMatchObject({
    ok: false,
    status: 400,
    problem: {
      code: 'pilotSheetWrong',
      errors: [
        { in: 'body', path: '4.mailadres coach', message: 'Regel 4, kolom mailadres coach: Vul bij "mailadres coach" iets in.' },
        { in: 'body', path: '4.fase', message: expect.stringContaining('Kies uit: Aanmelding, Intake') },
      ],
    },
  });
  expect(await everything(ground)).toEqual({ residents: '0', events: '0', imports: '0' });
});

it.each([
  ['an empty file', new Uint8Array(), 400, 'Het hele bestand: In dit bestand staan geen inwoners'],
  ['a spreadsheet file that was only renamed', Buffer.from('504b0304ffff', 'hex'), 400, 'Opslaan als'],
  ['a file without headings', Buffer.from('Fenna;Fabel\nBilal;Verhaal'), 400, 'is niet bekend'],
])('says what to do with %s', async (_, file, status, sentence) => {
  const received = await importing(file);

  expect(received).toMatchObject({ ok: false, status });
  expect(received.ok ? [] : received.problem.errors?.map(({ message }) => message)).toContainEqual(expect.stringContaining(sentence));
});

it('takes no ten megabytes, no JSON, and nothing from a coach', async () => {
  expect(await importing(Buffer.alloc(10_000_000, 'a;b\n'))).toMatchObject({ ok: false, status: 413 });
  expect(await importing(aFile({}), {}, await api.as('anna'))).toMatchObject({ ok: false, status: 403 });
  const json = await fetch(`${api.url}/v1/pilot-imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await api.tokenOf('carla')}`, 'content-type': 'application/json', 'idempotency-key': aKey() },
    body: '{}',
  });
  expect(json.status).toBe(415);
  expect(await everything(ground)).toEqual({ residents: '0', events: '0', imports: '0' });
});
