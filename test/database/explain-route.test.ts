import { randomUUID } from 'node:crypto';
import { createReadLog } from '#infra/database/read-log/read-log.ts';
import { explainRoute } from '#services/explain/explain-route.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { explain } from '#shared/domain/route/explain.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { thingId } from '#shared/domain/thing.ts';
import { inMatching } from '../domain/route/support/a-route.ts';
import { at } from '../domain/route/support/days.ts';
import { aStore, type Store } from './support/store.ts';

let store: Store;
beforeAll(async () => {
  store = await aStore(kinds);
});
afterAll(() => store.close());

const now = at('2026-07-01');

const aRecordedRoute = async (id: string) => {
  const { route, events } = inMatching();
  const lines = events.map((event, place) => ({ sequence: place + 1, v: routeKind.version, key: null, event }));
  await store.recording.record({ thing: thingId('route', id), events: lines });
  return route;
};

it('explains a route from what is recorded, as the rules themselves do, and notes that its file was read', async () => {
  const id = randomUUID();
  const route = await aRecordedRoute(id);
  const { summary, waits, next } = explain(route, 'operator', now);

  const { found, lines } = await explainRoute(id, store.db, now);

  expect(found).toBe(true);
  expect(lines).toEqual(expect.arrayContaining([summary, `- ${waits[0]?.sentence ?? ''}`, next.join(' ')]));
  expect(await createReadLog(store).ofFile(thingId('route', id), 10)).toMatchObject([{ who: 'operator', why: 'npm run explain' }]);
});

it('finds a route by the beginning of its id, and by its workflow id', async () => {
  const id = randomUUID();
  await aRecordedRoute(id);

  for (const asked of [id.slice(0, 8), `route/${id}`, id.toUpperCase()]) {
    expect((await explainRoute(asked, store.db, now)).lines[0]).toBe(`Route ${id}`);
  }
});

it('lists the routes when more of them begin like that', async () => {
  const [one, two] = ['aaaa0001', 'aaaa0002'].map((start) => start + randomUUID().slice(8));
  await aRecordedRoute(one ?? '');
  await aRecordedRoute(two ?? '');

  expect(await explainRoute('aaaa', store.db, now)).toEqual({ found: false, lines: [expect.any(String), `  ${one ?? ''}`, `  ${two ?? ''}`] });
});

it.each(['', 'zzz', "' or true --", '%', randomUUID()])('says what to do with "%s"', async (asked) => {
  expect(await explainRoute(asked, store.db, now)).toEqual({ found: false, lines: [expect.stringMatching(/^(Welke route|Er is geen route)/)] });
});
