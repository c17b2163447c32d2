import { createSettings } from '#infra/database/settings/settings.ts';
import { anErrand, batch, moved, started, step, steps } from './support/batches.ts';
import { aStore, type Store } from './support/store.ts';

describe('the journal', () => {
  let store: Store;
  beforeAll(async () => void (store = await aStore()));
  afterAll(() => store.close());

  it('answers a command again with the last sequence of its events, and no further', async () => {
    const thing = anErrand('answers');
    const first = moved(2, '2026-05-01');
    const second = { ...moved(3, '2026-05-02'), key: null, event: { ...moved(3, '2026-05-02').event, at: first.event.at } };
    await store.recording.record(batch(thing, started(), first, second, step(4, 1, null), step(5)));

    expect(await store.journal.answerTo(thing, 'key-1')).toEqual({ sequence: 1, digest: 'digest-1' });
    expect(await store.journal.answerTo(thing, 'key-2')).toEqual({ sequence: 3, digest: 'digest-2' });
    expect(await store.journal.answerTo(thing, 'key-5')).toEqual({ sequence: 5, digest: 'digest-5' });
    expect(await store.journal.answerTo(thing, 'key-9')).toBeNull();
    expect(await store.journal.answerTo(anErrand('elsewhere'), 'key-1')).toBeNull();
    expect((await store.journal.fold(thing))?.lastKeys).toEqual([
      ['key-1', 1],
      ['key-2', 3],
      ['key-5', 5],
    ]);
  });

  it('says in the same look whether commands are held back', async () => {
    const thing = anErrand('draining');
    const settings = createSettings({ db: store.db });
    await store.recording.record(batch(thing, started()));
    expect(await store.journal.lookBefore(thing, 'key-1')).toEqual({ answer: { sequence: 1, digest: 'digest-1' }, draining: false });
    expect(await settings.isDraining()).toBe(false);

    await settings.setDraining(true);
    expect(await settings.isDraining()).toBe(true);
    expect(await store.journal.lookBefore(thing, 'unknown')).toEqual({ answer: null, draining: true });

    await settings.setDraining(false);
    expect(await store.journal.lookBefore(thing, 'unknown')).toEqual({ answer: null, draining: false });
  });

  it('folds up to a sequence, and to the last event before a gap', async () => {
    const thing = anErrand('folds');
    await store.recording.record(batch(thing, started(), ...steps(2, 6)));
    await store.recording.record(batch(thing, step(8)));

    expect(await store.journal.fold(thing, 3)).toMatchObject({ sequence: 3, v: 2, state: { steps: 2 } });
    expect(await store.journal.fold(thing)).toMatchObject({ sequence: 6, state: { steps: 5 } });
    expect(await store.journal.fold(anErrand('unheard-of'))).toBeNull();
  });

  it('carries the last 64 keys, oldest first, over more events than one page', async () => {
    const thing = anErrand('long');
    await store.recording.record(batch(thing, started()));
    for (let from = 2; from < 2_302; from += 100) await store.recording.record(batch(thing, ...steps(from, from + 99)));

    const folded = await store.journal.fold(thing);

    expect(folded).toMatchObject({ sequence: 2_301, state: { steps: 2_300 } });
    expect(folded?.lastKeys).toHaveLength(64);
    expect(folded?.lastKeys.at(0)).toEqual(['key-2238', 2_238]);
    expect(folded?.lastKeys.at(-1)).toEqual(['key-2301', 2_301]);
  });

  it('reads events a page at a time', async () => {
    const thing = anErrand('pages');
    await store.recording.record(batch(thing, started(), ...steps(2, 9)));

    expect((await store.journal.eventsOf(thing, 2, 3)).map(({ sequence }) => sequence)).toEqual([3, 4, 5]);
    expect(await store.journal.eventsOf(thing, 8)).toMatchObject([
      { sequence: 9, key: { id: 'key-9', digest: 'digest-9' }, v: 2, event: { type: 'stepTaken' } },
    ]);
    expect((await store.journal.eventsOf(thing))[0]?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('names every thing once, however many there are', async () => {
    await store.tamper(
      `insert into journal (thing, sequence, v, event, type, at) select 'errand/many-' || lpad(n::text, 4, '0'), s, 2, '{}', 'stepTaken', '' from generate_series(1, 1100) n, generate_series(1, 2) s`,
    );
    const things: string[] = [];
    for await (const thing of store.journal.things()) if (thing.startsWith('errand/many-')) things.push(thing);

    expect(things).toHaveLength(1_100);
    expect(new Set(things).size).toBe(1_100);
    expect(things).toEqual([...things].sort());
  });
});
