import { examplePeople } from '#infra/run/example/people.ts';
import { loadExample } from '#infra/run/example/load.ts';
import { readRoutes } from '#services/api/endpoints/routes.ts';
import { createClient } from '#services/api/client.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { bodyOf } from '../support/calls.ts';
import { aWorker } from '../support/worker.ts';
import { everything } from './a-pilot.ts';

let ground: SharedGround;
let api: Api;
let worker: Awaited<ReturnType<typeof aWorker>>;

beforeAll(async () => {
  ground = await aGround();
  for (const table of ['person', 'company']) await ground.db.sql.query({ name: `empty-${table}`, text: `delete from ${table}` }, []);
  worker = await aWorker(ground);
  api = await anApi(ground);
});
afterAll(async () => {
  await api.close();
  await worker.close();
  await ground.close();
});

const load = () => loadExample({ databaseUrl: ground.databaseUrl, apiUrl: api.url, tokenOf: api.tokenOf });

const stagesOf = async (subject: string): Promise<string[]> => {
  const client = createClient({ baseUrl: api.url, token: await api.tokenOf(subject) });
  return bodyOf(await client.call(readRoutes, { query: { limit: 100 } })).items.map(({ stage }) => stage ?? '');
};

it('fills an empty system with a pilot to look at, and changes nothing the second time', async () => {
  await load();

  const stages = await stagesOf('leonie');
  expect(stages.length).toBeGreaterThanOrEqual(25);
  expect(new Set(stages)).toEqual(
    new Set(['intake-requested', 'intake', 'kansrijk-talent', 'matching', 'protected-placement', 'transition', 'regular-work', 'aftercare', 'closed']),
  );
  for (const coach of examplePeople.filter(({ party }) => party === 'coach')) expect((await stagesOf(coach.subject)).length).toBeGreaterThanOrEqual(4);
  expect(await stagesOf('fenna')).toEqual(['kansrijk-talent']);

  const before = await everything(ground);
  await load();
  expect(await everything(ground)).toEqual(before);
});

it('sends nobody a message about what was taken over', async () => {
  await load();

  const wrote = `select count(*) as n from journal where type like 'message%' and thing in (select thing from journal where type = 'routeImported')`;
  expect(await ground.db.sql.query<{ n: string }>({ name: 'count-messages', text: wrote }, [])).toEqual([{ n: '0' }]);
  expect(await stagesOf('leonie')).not.toEqual([]);
});
