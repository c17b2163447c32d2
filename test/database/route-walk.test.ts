import { rebuild } from '#infra/database/rebuild/rebuild.ts';
import { verifyJournal } from '#infra/database/verify/verify-journal.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import type { Standing } from '#shared/ports/running-thing.ts';
import { seeded } from '../domain/route/support/choose.ts';
import { aStore, type Store } from './support/store.ts';
import { aWalkedRoute } from './support/walked-route.ts';

const ROUTES = 24;
const COMMANDS = 150;

describe('whole random walks of the route', () => {
  let store: Store;
  const standings = new Map<ThingId, Standing>();
  const lastKeys = new Map<ThingId, string | undefined>();
  let events = 0;

  beforeAll(async () => {
    store = await aStore(kinds);
    for (let seed = 1; seed <= ROUTES; seed += 1) await recordWalk(seed);
  }, 120_000);
  afterAll(() => store.close());

  /** In batches as they come: one to seven events, some of them twice, some overlapping the one before. */
  const recordWalk = async (seed: number): Promise<void> => {
    const { route, lines } = aWalkedRoute(seed, COMMANDS);
    const thing = thingId('route', `walk-${String(seed)}`);
    const choose = seeded(seed);
    for (let from = 0; from < lines.length;) {
      const to = from + choose.whole(1, 7);
      const start = choose.chance(0.1) ? Math.max(0, from - 2) : from;
      const given = { thing, events: lines.slice(start, to) };
      for (let times = choose.chance(0.1) ? 2 : 1; times > 0; times -= 1) expect(await store.recording.record(given)).toEqual({ outcome: 'recorded' });
      from = to;
    }
    events += lines.length;
    standings.set(thing, { sequence: lines.length, state: route, v: routeKind.version, unrecorded: 0, effects: 0, stuck: null });
    lastKeys.set(thing, lines.findLast(({ key }) => key !== null)?.key?.id);
  };

  it('fit into the tables, every accepted event of them', async () => {
    const [counted] = await store.ask<{ events: number; things: number }>('select count(*)::int as events, count(distinct thing)::int as things from journal');

    expect(counted).toEqual({ events, things: ROUTES });
    expect(events).toBeGreaterThan(ROUTES * 40);
  });

  it('are shown as the decider sees them, to the last field and promise', async () => {
    const findings = await verifyJournal({
      db: store.db,
      kinds,
      standing: (thing) => Promise.resolve(standings.get(thing) ?? null),
      running: () => standings.keys(),
    });

    expect(findings).toEqual([]);
  });

  it('come back from the journal with their last keys', async () => {
    for (const [thing, { sequence }] of standings) {
      const folded = await store.journal.fold(thing);
      expect(folded?.sequence).toBe(sequence);
      expect(folded?.lastKeys.at(-1)?.[0]).toBe(lastKeys.get(thing));
    }
  });

  it('are rebuilt as they were recorded live', async () => {
    const live = await store.shown();
    await store.ask('delete from commitment');
    await store.ask('delete from snapshot where right(thing, 1) > $1', ['4']);
    await store.ask(`update snapshot set state = '{}', sequence = 1`);

    expect(await rebuild({ db: store.db, kinds })).toBe(ROUTES);

    expect(await store.shown()).toEqual(live);
  });
});
