import { rebuild } from '#infra/database/rebuild/rebuild.ts';
import { verifyJournal } from '#infra/database/verify/verify-journal.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { kindOf, type ThingId } from '#shared/domain/thing.ts';
import type { JournalEvent } from '#shared/ports/recording.ts';
import type { Standing } from '#shared/ports/running-thing.ts';
import type { Happening } from '../domain/brigade/brigade.ts';
import { drive } from '../domain/brigade/drive.ts';
import { createBrigadeTally } from '../domain/brigade/tally.ts';
import { aStore, type Store } from './support/store.ts';

const BRIGADES = 4;
const COMMANDS = 400;
const AT_ONCE = 7;

type Lived = { state: unknown; lines: JournalEvent[] };

/** Every thing of one brigade as it ended, with its events as the engine would record them. */
function lived(seed: number): Map<ThingId, Lived> {
  const things = new Map<ThingId, Lived>();
  const name = (thing: ThingId): ThingId => `${thing}-of-brigade-${seed}`;
  const tally = createBrigadeTally();
  drive(seed, COMMANDS, {
    ...tally,
    count(happening: Happening) {
      const { thing, events, after } = happening;
      const v = kinds[kindOf(thing)]?.version ?? 0;
      const lines = things.get(name(thing))?.lines ?? [];
      for (const event of events) lines.push({ sequence: lines.length + 1, v, key: null, event });
      if (events.length > 0) things.set(name(thing), { state: after, lines });
    },
  });
  return things;
}

describe('whole brigades, routes and companies alike', () => {
  let store: Store;
  const standings = new Map<ThingId, Standing>();

  beforeAll(async () => {
    store = await aStore(kinds);
    for (let seed = 1; seed <= BRIGADES; seed += 1) {
      for (const [thing, { state, lines }] of lived(seed)) {
        for (let from = 0; from < lines.length; from += AT_ONCE) {
          expect(await store.recording.record({ thing, events: lines.slice(from, from + AT_ONCE) })).toEqual({ outcome: 'recorded' });
        }
        standings.set(thing, { sequence: lines.length, state, v: kinds[kindOf(thing)]?.version ?? 0, unrecorded: 0, effects: 0, stuck: null });
      }
    }
  }, 120_000);
  afterAll(() => store.close());

  it('fit into the tables, every accepted event of them', async () => {
    const counted = await store.ask<{ thing: ThingId; events: number }>('select thing, count(*)::int as events from journal group by thing order by thing');
    const expected = [...standings].map(([thing, { sequence }]) => ({ thing, events: sequence }));

    expect(counted).toEqual(expected.toSorted((a, b) => (a.thing < b.thing ? -1 : 1)));
    expect(new Set(counted.map(({ thing }) => kindOf(thing)))).toEqual(new Set(['company', 'route']));
  });

  it('are shown as the deciders see them, to the last field and promise', async () => {
    const standing = (thing: ThingId) => Promise.resolve(standings.get(thing) ?? null);

    expect(await verifyJournal({ db: store.db, kinds, standing, running: () => standings.keys() })).toEqual([]);
  });

  it('are rebuilt as they were recorded live', async () => {
    const live = await store.shown();
    await store.ask('delete from commitment');
    await store.ask(`update snapshot set state = '{}', sequence = 1`);

    expect(await rebuild({ db: store.db, kinds })).toBe(standings.size);
    expect(await store.shown()).toEqual(live);
  });
});
