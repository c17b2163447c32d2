import { instant, msOf } from '#shared/domain/time/amsterdam.ts';
import { AT_REST_EVENTS } from '#infra/temporal/things.ts';
import { aCompany, aMatchingRoute, difference, give, journalsOf, placeOf, proposal, reservationsOf, untilQuiet } from './support/brigade.ts';
import { comeToRest, DAY_MINUTES, minutesAfter } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await anEngine();
});
afterAll(async () => {
  await engine.close();
});

it('gives a place that was kept for thirty days to the next, and tells both', async () => {
  const [company, first, second] = await Promise.all([aCompany(engine), aMatchingRoute(engine), aMatchingRoute(engine)]);
  const all = [company, first, second];
  await give(engine, first, proposal(company));
  await untilQuiet(engine, all);
  await give(engine, second, proposal(company));
  await untilQuiet(engine, all);
  const kept = await placeOf(engine, first);
  if (kept?.step !== 'held') throw new Error('the place is not kept');
  await comeToRest(engine, company);
  expect(await engine.historyLength(company)).toBeLessThanOrEqual(AT_REST_EVENTS);

  await engine.fastForward.to(company, minutesAfter(kept.until, -DAY_MINUTES));
  expect(await reservationsOf(engine, company)).toEqual([
    { route: first, step: 'held' },
    { route: second, step: 'waiting' },
  ]);

  const later = minutesAfter(instant(Date.now()), 30 * DAY_MINUTES);
  expect(msOf(kept.until)).toBeLessThan(msOf(later));
  await engine.fastForward.to(company, later);
  await untilQuiet(engine, all);
  expect(await reservationsOf(engine, company)).toEqual([
    { route: first, step: 'lapsed' },
    { route: second, step: 'held' },
  ]);
  expect(await placeOf(engine, first)).toMatchObject({ step: 'lapsed' });
  expect(await placeOf(engine, second)).toMatchObject({ step: 'held' });
  for (const route of [first, second]) expect(await difference(engine, route, company)).toBeNull();
  expect((await journalsOf(engine, first, company)).route.heard).toEqual([
    [1, 'placeHeld'],
    [2, 'placeLapsed'],
  ]);
  expect((await journalsOf(engine, second, company)).route.heard).toEqual([
    [1, 'placeWaiting'],
    [2, 'placeHeld'],
  ]);
  const [lapse] = (await engine.journal.eventsOf(company)).map(({ event }) => event).filter(({ type }) => type === 'reservationLapsed');
  expect(lapse).toMatchObject({ by: { party: 'time', person: null }, at: expect.any(String) });
  expect(lapse?.at.slice(0, 16)).toBe(kept.until.slice(0, 16)); // on its day, to the minute
}, 120_000);
