import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandOutcome } from '#shared/ports/gateway.ts';
import { temporalAddress } from '#test/support/stack.ts';
import { aCompany, aMatchingRoute, difference, journalsOf, placeOf, reservationsOf, untilQuiet } from './support/brigade.ts';
import { anEngine, type Engine } from './support/engine.ts';

const COMPANIES = 6;

let engine: Engine;
let askers: [ChildProcess, ChildProcess];

const anAsker = async (): Promise<ChildProcess> => {
  const file = fileURLToPath(new URL('support/asker-process.ts', import.meta.url));
  const asker = fork(file, [engine.databaseUrl, temporalAddress(), engine.taskQueue], { execPath: process.execPath, execArgv: ['--no-warnings'] });
  await once(asker, 'message');
  return asker;
};

beforeAll(async () => {
  engine = await anEngine();
  askers = await Promise.all([anAsker(), anAsker()]);
});
afterAll(async () => {
  for (const asker of askers) asker.kill('SIGKILL');
  await engine.close();
});

const answersOf = (asker: ChildProcess, asks: { route: ThingId; company: ThingId }[]): Promise<CommandOutcome[]> =>
  new Promise((resolve) => {
    asker.once('message', (answers: CommandOutcome[]) => {
      resolve(answers);
    });
    asker.send(asks);
  });

it('goes to one of two who ask for it at the same moment in two processes; the other waits, and both know', async () => {
  const fights = await Promise.all(
    Array.from({ length: COMPANIES }, async () => {
      const [company, one, other] = await Promise.all([aCompany(engine), aMatchingRoute(engine), aMatchingRoute(engine)]);
      return { company, routes: [one, other] as const };
    }),
  );

  const answers = await Promise.all(
    askers.map((asker, side) =>
      answersOf(
        asker,
        fights.map(({ company, routes }) => ({ company, route: routes[side === 0 ? 0 : 1] })),
      ),
    ),
  );

  expect(answers.flat().map(({ outcome }) => outcome)).toEqual(Array(2 * COMPANIES).fill('accepted'));
  for (const { company, routes } of fights) {
    await untilQuiet(engine, [company, ...routes]);
    const reservations = await reservationsOf(engine, company);
    expect(reservations.map(({ step }) => step).toSorted()).toEqual(['held', 'waiting']);
    for (const route of routes) {
      const step = reservations.find((reservation) => reservation.route === route)?.step;
      expect(await placeOf(engine, route)).toMatchObject({ step });
      expect(await difference(engine, route, company)).toBeNull();
      const journals = await journalsOf(engine, route, company);
      expect(journals.company.heard).toEqual([[1, 'placeAsked']]);
      expect(journals.route).toEqual({ heard: [[1, step === 'held' ? 'placeHeld' : 'placeWaiting']], arrived: 1 });
    }
  }
}, 120_000);
