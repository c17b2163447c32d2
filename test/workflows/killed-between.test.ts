import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ThingId } from '#shared/domain/thing.ts';
import { aDatabase, aNamespaceName, aTaskQueue, temporalAddress } from '#test/support/stack.ts';
import type { TestDatabase } from '#test/support/stack-database.ts';
import { aCompany, aMatchingRoute, difference, give, journalsOf, placeOf, proposal, reservationsOf, untilQuiet } from './support/brigade.ts';
import { aClientSide, type ClientSide } from './support/client-side.ts';
import type { Held } from './support/holding-worker.ts';

const taskQueue = aTaskQueue();
let database: TestDatabase;
let side: ClientSide;
let worker: ChildProcess;

/** A worker that holds these tells and says so to `onHeld`. */
const startWorker = async (held: readonly Held[] = [], onHeld: (hold: Held) => void = () => undefined): Promise<void> => {
  const file = fileURLToPath(new URL('support/holding-worker.ts', import.meta.url));
  const args = [database.url, temporalAddress(), aNamespaceName(), taskQueue, JSON.stringify(held)];
  worker = fork(file, args, { execPath: process.execPath, execArgv: ['--no-warnings'] });
  await once(worker, 'message');
  worker.on('message', (message: Held) => {
    onHeld(message);
  });
};
const killWorker = async (): Promise<void> => {
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
};

beforeAll(async () => {
  database = await aDatabase();
  side = await aClientSide(database.url, taskQueue);
  await startWorker();
});
afterAll(async () => {
  await killWorker();
  await side.close();
  await database.drop();
});

type Pair = { route: ThingId; company: ThingId };
const aPair = async (): Promise<Pair> => {
  const [route, company] = await Promise.all([aMatchingRoute(side), aCompany(side)]);
  return { route, company };
};

it('agrees again after its worker was killed between a tell and its outcome, whoever told and whether it had arrived; nothing happened twice', async () => {
  const pairs = await Promise.all([aPair(), aPair(), aPair(), aPair()]);
  const [first, second, third, fourth] = pairs;
  await untilQuiet(
    side,
    pairs.flatMap(({ route, company }) => [route, company]),
  );
  await killWorker();
  const held: Held[] = [
    { from: first.route, type: 'askPlace', moment: 'before' },
    { from: second.route, type: 'askPlace', moment: 'after' },
    { from: third.company, type: 'placeHeld', moment: 'before' },
    { from: fourth.company, type: 'placeHeld', moment: 'after' },
  ];
  const reached = new Set<string>();
  await startWorker(held, ({ from }) => reached.add(from));
  await Promise.all(pairs.map(({ route, company }) => give(side, route, proposal(company))));
  await side.until(() => Promise.resolve(reached.size === held.length));
  expect(await placeOf(side, third.route)).toMatchObject({ step: 'asked' }); // the company has decided, its route has not heard
  expect(await placeOf(side, fourth.route)).toMatchObject({ step: 'held' }); // the route has heard, its company does not know
  await killWorker();
  await startWorker();

  await untilQuiet(
    side,
    pairs.flatMap(({ route, company }) => [route, company]),
    90_000,
  );
  for (const { route, company } of pairs) {
    expect(await reservationsOf(side, company)).toEqual([{ route, step: 'held' }]);
    expect(await placeOf(side, route)).toMatchObject({ step: 'held' });
    expect(await difference(side, route, company)).toBeNull();
    expect(await journalsOf(side, route, company)).toEqual({
      company: { heard: [[1, 'placeAsked']], arrived: 1 },
      route: { heard: [[1, 'placeHeld']], arrived: 1 },
    });
  }
}, 180_000);
