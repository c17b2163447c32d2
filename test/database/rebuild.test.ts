import { rebuild } from '#infra/database/rebuild/rebuild.ts';
import { anErrand, batch, started, step, steps } from './support/batches.ts';
import { aStore, type Store } from './support/store.ts';

describe('rebuild', () => {
  let store: Store;
  beforeEach(async () => void (store = await aStore()));
  afterEach(() => store.close());

  it('makes the same as was recorded live', async () => {
    for (const name of ['a', 'b', 'c']) await store.recording.record(batch(anErrand(name), started({ dueOn: '2026-05-01' }), ...steps(2, 5)));
    const live = await store.shown();
    const done: string[] = [];

    expect(await rebuild({ db: store.db, kinds: store.kinds }, (thing, sequence) => done.push(`${thing} ${String(sequence)}`))).toBe(3);

    expect(await store.shown()).toEqual(live);
    expect(done).toEqual(['errand/a 5', 'errand/b 5', 'errand/c 5']);
  });

  it('repairs whatever became of what is read', async () => {
    for (const name of ['ahead', 'behind', 'gone', 'garbage']) await store.recording.record(batch(anErrand(name), started(), ...steps(2, 5)));
    const live = await store.shown();
    await store.ask(`update snapshot set sequence = 99 where thing = 'errand/ahead'`);
    await store.ask(`update snapshot set sequence = 2, state = '{}' where thing = 'errand/behind'`);
    await store.ask(`delete from snapshot where thing = 'errand/gone'`);
    await store.ask(`update snapshot set state = 'null', v = 1, stage = 'nowhere' where thing = 'errand/garbage'`);
    await store.ask(`delete from commitment where thing <> 'errand/ahead'`);
    await store.ask(`insert into commitment select thing, 9, 'extra', kind, owner_party, owner_id, since, until, then_type from commitment where position = 0`);
    await store.ask(`insert into snapshot select 'errand/ghost', kind, sequence, v, state, stage from snapshot where thing = 'errand/ahead'`);

    await rebuild({ db: store.db, kinds: store.kinds });

    expect(await store.shown()).toEqual(live);
  });

  it('equals what is recorded live, while recording goes on', async () => {
    const things = Array.from({ length: 8 }, (_, n) => anErrand(`busy-${String(n)}`));
    for (const thing of things) await store.recording.record(batch(thing, started()));
    const unfinished = new Set(things);
    const recording = Promise.all(
      things.map(async (thing) => {
        try {
          for (let sequence = 2; sequence <= 61; sequence += 2) await store.recording.record(batch(thing, step(sequence), step(sequence + 1)));
        } finally {
          unfinished.delete(thing);
        }
      }),
    );

    while (unfinished.size > 0) await rebuild({ db: store.db, kinds: store.kinds });
    await recording;
    const live = await store.shown();

    for (const thing of things) expect(await store.reading.route(thing)).toMatchObject({ sequence: 61, state: { steps: 60 } });
    await rebuild({ db: store.db, kinds: store.kinds });
    expect(await store.shown()).toEqual(live);
  });
});
