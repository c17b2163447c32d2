import { startIntake } from '#services/api/endpoints/intake.ts';
import { readRoute } from '#services/api/endpoints/route.ts';
import { aPrivateStack, type PrivateStack } from '#test/support/stack.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { aKey, aMove, aRequestedRoute, bodyOf } from './support/calls.ts';
import { send } from './support/send.ts';
import { aWorker } from './support/worker.ts';

let stack: PrivateStack;
let ground: SharedGround;
let api: Api;
let worker: Awaited<ReturnType<typeof aWorker>>;
let routeId: string;

beforeAll(async () => {
  stack = await aPrivateStack();
  ground = await aGround(stack);
  api = await anApi(ground);
  worker = await aWorker(ground);
  routeId = await aRequestedRoute(await api.as('anna'));
});
afterAll(async () => {
  await api.close();
  await worker.close();
  await ground.close();
  await stack.drop();
});

const stateOf = async (): Promise<unknown> => JSON.parse((await send(`${api.url}/health/ready`)).text);
const untilReady = async (): Promise<void> => {
  while ((await send(`${api.url}/health/ready`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('while the database is away', () => {
  it('says so, and goes on by itself when it is back', async () => {
    const anna = await api.as('anna');
    await stack.stopPostgres();
    expect(await anna.call(readRoute, { params: { routeId } })).toMatchObject({
      ok: false,
      status: 503,
      problem: { code: 'unavailable' },
      headers: { 'retry-after': '5' },
    });
    expect(await stateOf()).toMatchObject({ dependencies: { database: 'down', identity: 'up' } });
    await stack.startPostgres();
    await untilReady();
    expect(await anna.call(readRoute, { params: { routeId } })).toMatchObject({ ok: true });
  });
});

describe('while Temporal is away', () => {
  it('still shows everything; a command can be sent again with its key and happens once', async () => {
    const anna = await api.as('anna');
    await stack.stopTemporal();
    expect(await anna.call(readRoute, { params: { routeId } })).toMatchObject({ ok: true });
    const sent = { params: { routeId }, body: aMove(9), key: aKey() };
    expect(await anna.call(startIntake, sent)).toMatchObject({ ok: false, status: 503, problem: { code: 'outcomeUnknown' } });
    await stack.startTemporal();
    await untilReady();
    expect(bodyOf(await anna.call(startIntake, sent))).toMatchObject({ stage: { id: 'intake' } });
  });
});

it('had no fault of ours in any of it', () => expect(api.faults).toEqual([]));
