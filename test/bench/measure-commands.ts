import { createPeople } from '#infra/database/people/people.ts';
import { people } from '#test/api/support/people.ts';
import { aBare, perSecond, times } from './bare-updates.ts';
import { atLeast, atMost, just, median, type Figure } from './figures.ts';
import type { Ground } from './ground.ts';
import { aRoute, aRouteOverHttp, sendContact } from './routes.ts';

const ROUTES = 16;
const ROUNDS = 3;
const LATENCY_COMMANDS = 150;

/** Median of one client's waits, in ms. */
const p50 = async (run: () => Promise<void>): Promise<number> => {
  const waits: number[] = [];
  for (let count = 0; count < LATENCY_COMMANDS; count += 1) {
    const start = performance.now();
    await run();
    waits.push(performance.now() - start);
  }
  return median(waits);
};

/** One client that goes round: each next command is for the next thing, so that none is still recording the one before. */
const inTurn = (things: readonly (() => Promise<void>)[]): (() => Promise<void>) => {
  let next = 0;
  return async () => things[next++ % things.length]?.();
};

/** Commands with recording against the barest update there is, in turns on the same servers. */
export const measureCommands = async (ground: Ground): Promise<Figure[]> => {
  await Promise.all(Object.values(people).map((person) => createPeople({ db: ground.side.db }).save(person)));
  const things = await times(ROUTES, () => aRoute(ground));
  const routes = things.map((thing) => ({ run: () => sendContact(ground, thing) }));
  const bares = (await times(ROUTES, () => aBare(ground))).map((run) => ({ run }));
  const recorded = async (): Promise<void> => {
    await Promise.all(things.map((thing) => ground.side.untilRecorded(thing)));
  };
  const [route, bare] = [routes[0], bares[0]];
  if (route === undefined || bare === undefined) throw new Error('there is nothing to measure');

  const webRoutes = await times(ROUTES, () => aRouteOverHttp(ground));
  const rounds: { ours: number; bare: number; one: number; oneBare: number; oneHttp: number; allBare: number; all: number; allHttp: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      bare: await perSecond(bares, () => Promise.resolve()),
      ours: await perSecond(routes, recorded),
      allBare: await p50(inTurn(bares.map(({ run }) => run))),
      all: await p50(inTurn(routes.map(({ run }) => run))),
      allHttp: await p50(inTurn(webRoutes)),
      oneBare: await p50(bare.run),
      one: await p50(route.run),
      oneHttp: await p50(await aRouteOverHttp(ground)), // a route of its own: nobody's has five hundred contacts
    });
  }
  const middle = (of: (round: (typeof rounds)[number]) => number): number => median(rounds.map(of));
  return [
    just(
      'bare updates on 16 empty workflows',
      middle((r) => r.bare),
      'per s',
    ),
    just(
      'commands on 16 routes, recorded',
      middle((r) => r.ours),
      'per s',
    ),
    atLeast(
      'commands / bare updates',
      middle((r) => r.ours / r.bare),
      'ratio',
      0.6,
    ),
    just(
      'one client: bare update, p50',
      middle((r) => r.oneBare),
      'ms',
    ),
    just(
      'one client: command, p50',
      middle((r) => r.one),
      'ms',
    ),
    just(
      'one client: command over HTTP and readable, p50',
      middle((r) => r.oneHttp),
      'ms',
    ),
    atMost(
      'command / bare update, p50, one thing without a pause',
      middle((r) => r.one / r.oneBare),
      'ratio',
      1.5,
    ),
    atMost(
      'over HTTP / bare update, p50, one thing without a pause',
      middle((r) => r.oneHttp / r.oneBare),
      'ratio',
      2.5,
    ),
    atMost(
      'command / bare update, p50, going round 16 things',
      middle((r) => r.all / r.allBare),
      'ratio',
      1.5,
    ),
    atMost(
      'over HTTP / bare update, p50, going round 16 things',
      middle((r) => r.allHttp / r.allBare),
      'ratio',
      2.5,
    ),
  ];
};
