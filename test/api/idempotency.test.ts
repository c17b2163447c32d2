import type { ApiClient } from '#services/api/client.ts';
import { startIntake } from '#services/api/endpoints/intake.ts';
import { readRoute } from '#services/api/endpoints/route.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { aKey, aMove, aRequestedRoute, bodyOf } from './support/calls.ts';
import { send } from './support/send.ts';
import { aWorker } from './support/worker.ts';

let ground: SharedGround;
let apis: [Api, Api];
let worker: Awaited<ReturnType<typeof aWorker>>;
let one: ApiClient;
let two: ApiClient;

beforeAll(async () => {
  ground = await aGround();
  worker = await aWorker(ground);
  apis = [await anApi(ground), await anApi(ground)];
  one = await apis[0].as('anna');
  two = await apis[1].as('anna');
});
afterAll(async () => {
  await Promise.all(apis.map((api) => api.close()));
  await worker.close();
  await ground.close();
});

const intakesOf = async (routeId: string): Promise<number> => {
  const statement = { name: 'intakes-of', text: `select count(*)::int as many from journal where thing = $1 and type = 'intakeStarted'` };
  return (await ground.db.sql.query<{ many: number }>(statement, [`route/${routeId}`]))[0]?.many ?? 0;
};

describe('the same command again, through two API processes', () => {
  it('happens once when it is sent at the same moment', async () => {
    const routeId = await aRequestedRoute(one);
    const sent = { params: { routeId }, body: aMove(9), key: aKey() };
    const answers = await Promise.all([one, two, one, two].map((client) => client.call(startIntake, sent)));
    expect(answers.map((answer) => bodyOf(answer))).toEqual(Array(4).fill(bodyOf(await one.call(readRoute, { params: { routeId } }))));
    expect(await intakesOf(routeId)).toBe(1);
  });

  it('gets its answer again although it would be refused by now', async () => {
    const routeId = await aRequestedRoute(one);
    const sent = { params: { routeId }, body: aMove(9), key: aKey() };
    const first = bodyOf(await one.call(startIntake, sent));
    expect(bodyOf(await two.call(startIntake, sent))).toEqual(first);
    expect(await two.call(startIntake, { ...sent, key: aKey() })).toMatchObject({ ok: false, status: 409 });
    expect(await intakesOf(routeId)).toBe(1);
  });

  it('gets its answer again whatever version its page was based on', async () => {
    const routeId = await aRequestedRoute(one);
    const { version } = bodyOf(await one.call(readRoute, { params: { routeId } }));
    const sent = { params: { routeId }, body: aMove(9), key: aKey(), basedOn: version };
    bodyOf(await one.call(startIntake, sent));
    expect(await two.call(startIntake, sent)).toMatchObject({ ok: true });
  });

  it('is refused with another body', async () => {
    const routeId = await aRequestedRoute(one);
    const sent = { params: { routeId }, body: aMove(9), key: aKey() };
    bodyOf(await one.call(startIntake, sent));
    expect(await two.call(startIntake, { ...sent, body: aMove(8) })).toMatchObject({ ok: false, status: 409, problem: { code: 'keyReused' } });
  });

  it('is not a repeat when somebody else uses the same key', async () => {
    const routeId = await aRequestedRoute(one);
    const sent = { params: { routeId }, body: aMove(9), key: aKey() };
    bodyOf(await one.call(startIntake, sent));
    const lead = await (await apis[1].as('carla')).call(startIntake, sent);
    expect(lead).toMatchObject({ ok: false, status: 409, problem: { code: expect.not.stringMatching('keyReused') } });
  });
});

describe('a command that is accepted but not yet recorded', () => {
  it('answers 202 with the place to look, which is never 404 and in the end shows the route', async () => {
    const routeId = await aRequestedRoute(one);
    const sent = { params: { routeId }, body: aMove(9), key: aKey() };
    const release = await ground.holdRecording();
    const late = await one.call(startIntake, sent);
    expect(late).toMatchObject({ ok: true, status: 202, body: { location: expect.stringContaining(`/v1/routes/${routeId}/recordings/`) } });
    const location = late.headers['location'] ?? '';
    const look = async (place: string) => send(`${apis[1].url}${place}`, { token: await apis[1].tokenOf('anna') });
    expect(await look(location)).toMatchObject({ status: 202 });

    const other = await two.call(startIntake, { ...sent, body: aMove(8) });
    expect(other).toMatchObject({ status: 202 }); // nobody can tell yet

    release();
    const again = bodyOf(await one.call(startIntake, sent));
    expect(JSON.parse((await look(location)).text)).toEqual(again);
    expect(await look(other.headers['location'] ?? '')).toMatchObject({ status: 409, problem: { code: 'keyReused' } });
    expect(await intakesOf(routeId)).toBe(1);
  });

  it('tells nothing of how often something happened to the route', async () => {
    const [first, second] = [await aRequestedRoute(one), await aRequestedRoute(one)];
    const release = await ground.holdRecording();
    const late = await Promise.all([first, second].map((routeId) => one.call(startIntake, { params: { routeId }, body: aMove(9), key: aKey() })));
    release();
    for (const { headers } of late) expect(headers['location']).toMatch(/\/recordings\/[0-9a-f]{64}-[0-9a-f]{64}$/);
  });
});
