import { createRecordedWaiter } from '#infra/database/recorded/recorded-waiter.ts';
import type { RecordedNotice, RecordedWaiter } from '#shared/ports/recorded.ts';
import { anErrand, batch, started, step, steps } from './support/batches.ts';
import { aStore, type Store } from './support/store.ts';

const LONG_MS = 20_000;

describe('waiting for a recording', () => {
  let store: Store;
  let waiter: RecordedWaiter;
  beforeAll(async () => {
    store = await aStore();
    waiter = createRecordedWaiter({ url: store.url });
  });
  afterAll(async () => {
    await waiter.close();
    await store.close();
  });

  const cutConnection = () =>
    store.ask<{ pid: number }>(
      `select pg_terminate_backend(pid), pid from pg_stat_activity where datname = current_database() and application_name = 'ontwikkellijn-recorded'`,
    );

  it('sees what is there already', async () => {
    const thing = anErrand('there');
    await store.recording.record(batch(thing, started(), step(2)));

    expect(await waiter.waitFor(thing, 2, LONG_MS)).toBe(true);
  });

  it('wakes when the sequence is recorded, and not before', async () => {
    const thing = anErrand('wakes');
    await store.recording.record(batch(thing, started()));
    const seen: number[] = [];
    const waits = [2, 3].map((sequence) => waiter.waitFor(thing, sequence, LONG_MS).then(() => seen.push(sequence)));

    await store.recording.record(batch(thing, step(2)));
    await waits[0];
    expect(seen).toEqual([2]);

    await store.recording.record(batch(thing, step(3)));
    await Promise.all(waits);
    expect(seen).toEqual([2, 3]);
  });

  it('gives up after the time it was given', async () => {
    expect(await waiter.waitFor(anErrand('never'), 1, 20)).toBe(false);
  });

  it('does not take an event behind a gap for one that can be read', async () => {
    const thing = anErrand('gap');
    const wait = waiter.waitFor(thing, 2, LONG_MS);
    await store.recording.record(batch(thing, step(2)));
    expect(await waiter.waitFor(thing, 2, 50)).toBe(false);

    await store.recording.record(batch(thing, started()));
    expect(await wait).toBe(true);
    expect(await store.reading.route(thing)).toMatchObject({ sequence: 2 });
  });

  it('finds what was recorded while its connection was gone', async () => {
    const thing = anErrand('gone');
    await store.recording.record(batch(thing, started()));
    const wait = waiter.waitFor(thing, 2, LONG_MS);
    expect(await cutConnection()).toHaveLength(1);
    await store.recording.record(batch(thing, step(2)));

    expect(await wait).toBe(true);
  });

  it('listens again after its connection was cut', async () => {
    const thing = anErrand('back');
    await cutConnection();
    const wait = waiter.waitFor(thing, 1, LONG_MS);
    await store.recording.record(batch(thing, started()));

    expect(await wait).toBe(true);
  });

  it('misses nobody among many who wait while batches pass', async () => {
    const things = Array.from({ length: 30 }, (_, n) => anErrand(`crowd-${String(n)}`));
    const waits = things.flatMap((thing) => [1, 5, 9].map((sequence) => waiter.waitFor(thing, sequence, LONG_MS)));
    await Promise.all(
      things.map(async (thing) => {
        await store.recording.record(batch(thing, started()));
        for (const line of steps(2, 9)) await store.recording.record(batch(thing, line));
      }),
    );

    expect(new Set(await Promise.all(waits))).toEqual(new Set([true]));
  });

  it('finds a recording whose notice was lost, within the next looks', async () => {
    const thing = anErrand('unnoticed');
    const wait = waiter.waitFor(thing, 1, LONG_MS);
    await store.ask(
      `insert into snapshot (thing, kind, sequence, v, state, stage) values ($1, 'errand', 1, 2, '{}', 'under-way')`, // recorded without a notice
      [thing],
    );

    expect(await wait).toBe(true);
  });

  it('tells listeners about each batch once, and survives words that are not its own', async () => {
    const thing = anErrand('told');
    const notices: RecordedNotice[] = [];
    const stop = waiter.onRecorded((notice) => {
      if (notice.thing === thing) notices.push(notice);
    });
    await store.ask(`select pg_notify('recorded', 'not json')`);
    await store.recording.record(batch(thing, started(), step(2), step(3)));
    await store.recording.record(batch(thing, step(2), step(3)));
    await store.recording.record(batch(thing, step(3), step(4)));
    await waiter.waitFor(thing, 4, LONG_MS);
    await store.recording.record(batch(anErrand('after'), started()));
    await waiter.waitFor(anErrand('after'), 1, LONG_MS);
    stop();

    expect(notices).toEqual([
      { thing, from: 1, to: 3 },
      { thing, from: 4, to: 4 },
    ]);
  });
});
