import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { createResidents } from '#infra/database/residents/residents.ts';
import { readRoutes, searchRoutes } from '#services/api/endpoints/routes.ts';
import type { routeSearchBody } from '#shared/contracts/route-list.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { bodyOf } from './support/calls.ts';
import { BAKERY, people, type Subject } from './support/people.ts';
import { aRecordedRoute, type RecordedRoute } from './support/recorded-route.ts';
import { send } from './support/send.ts';
import { introduced, placed, requested } from './support/steps.ts';

let ground: SharedGround;
let api: Api;
let atBakery: RecordedRoute;
let ofBram: RecordedRoute;
let met: RecordedRoute;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  atBakery = await aRecordedRoute(ground.db, ({ residentId }) => placed(residentId, BAKERY));
  ofBram = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, people.bram.id));
  met = await aRecordedRoute(ground.db, ({ residentId }) => introduced(residentId, BAKERY));
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const searching = async (subject: Subject, body: z.input<typeof routeSearchBody>): Promise<string[]> =>
  bodyOf(await (await api.as(subject)).call(searchRoutes, { body })).items.map(({ id }) => id);

describe('searching', () => {
  it.each(['anna', 'bram', 'carla', 'dirk', 'baker', 'garage'] as const)('finds for %s what the list shows, with the same filters', async (subject) => {
    const client = await api.as(subject);
    for (const filters of [{}, { stage: 'matching' }, { coach: people.bram.id }, { dueBy: '2099-01-01' }, { limit: 1 }]) {
      expect(bodyOf(await client.call(searchRoutes, { body: filters }))).toEqual(bodyOf(await client.call(readRoutes, { query: filters })));
    }
  });

  it('finds a part of the name, in any case', async () => {
    expect(await searching('anna', { name: 'm bAk' })).toEqual(expect.arrayContaining([atBakery.routeId, met.routeId]));
    expect(await searching('dirk', { name: 'bakker' })).toHaveLength(3);
    expect(await searching('anna', { name: 'bakker', stage: 'matching' })).toEqual([met.routeId]);
    expect(await searching('anna', { name: 'Jansen' })).toEqual([]);
  });

  it('finds signs as signs', async () => {
    const routeId = randomUUID();
    const written = { id: randomUUID(), routeId, givenName: 'Ni%ls', familyName: "O'Brien_", birthDate: null, email: null, phone: null };
    await createResidents({ db: ground.db }).register(written);
    for (const name of ['%', '_', "'", '\\']) expect(await searching('anna', { name })).toEqual([]); // no route yet, and no sign that stands for all
  });

  it('never finds by a name that the searcher may not know', async () => {
    expect(await searching('anna', { name: 'Sam' })).not.toContain(ofBram.routeId);
    expect(await searching('carla', { name: 'Sam' })).toEqual([]); // a lead sees routes, not names
    expect(await searching('baker', { name: 'Bakker' })).toEqual([atBakery.routeId]); // of the other only the first name is known
    expect(await searching('baker', { name: 'Sam' })).toEqual(expect.arrayContaining([atBakery.routeId, met.routeId]));
    expect(await searching('garage', { name: 'Sam' })).toEqual([]);
  });

  it('needs no key, and leaves the address without a name', async () => {
    const init = { method: 'POST', token: await api.tokenOf('anna'), body: JSON.stringify({ name: 'Sam' }), headers: { 'Content-Type': 'application/json' } };
    expect(await send(`${api.url}/v1/routes/_zoek`, init)).toMatchObject({ status: 200 });
    const { status, problem } = await send(`${api.url}/v1/routes?name=Sam`, { token: init.token });
    expect({ status, errors: problem.errors }).toMatchObject({ status: 400, errors: [{ in: 'query', path: 'name' }] });
  });

  it('is written down as a look into each file that is found', async () => {
    const before = await api.deps.readLog.ofFile(`route/${met.routeId}`, 100);
    await searching('dirk', { name: 'Sam' });
    const after = await api.deps.readLog.ofFile(`route/${met.routeId}`, 100);
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toMatchObject({ who: people.dirk.id, why: searchRoutes.summary });
  });

  it('names everything that is wrong at once', async () => {
    const answer = await (await api.as('anna')).call(searchRoutes, { body: { name: '', coach: 'x', dueBy: 'morgen', limit: 0 } });
    expect(!answer.ok && answer.problem.errors?.map(({ path }) => path)).toEqual(['coach', 'dueBy', 'limit', 'name']);
  });
});
