import { createRecording } from '#infra/database/recording/recording.ts';
import { createDatabase } from '#infra/database/orm.ts';
import { anErrand, batch, moved, started, step, steps } from './support/batches.ts';
import { aStore, type Store } from './support/store.ts';

describe('recording', () => {
  let store: Store;
  beforeAll(async () => void (store = await aStore()));
  afterAll(() => store.close());

  const shownOf = async (thing: `${string}/${string}`) => (await store.reading.route(thing)) ?? 'nothing';

  it('appends the events and shows what they lead to', async () => {
    const thing = anErrand('plain');

    expect(await store.recording.record(batch(thing, started({ dueOn: '2026-05-01' }), step(2)))).toEqual({ outcome: 'recorded' });
    expect(await store.recording.record(batch(thing, step(3, 4)))).toEqual({ outcome: 'recorded' });

    expect(await store.sequences(thing)).toEqual([1, 2, 3]);
    expect(await shownOf(thing)).toMatchObject({
      kind: 'errand',
      v: 2,
      sequence: 3,
      stage: 'under-way',
      coachId: 'coach-1',
      dueOn: '2026-05-01',
      state: { steps: 5 },
    });
    expect((await store.journal.eventsOf(thing)).map(({ key }) => key?.id)).toEqual(['key-1', 'key-2', 'key-3']);
  });

  it('changes nothing when the same batch comes again', async () => {
    const thing = anErrand('again');
    const given = batch(thing, started(), step(2), step(3));
    await store.recording.record(given);
    const before = await store.shown();

    expect(await store.recording.record(given)).toEqual({ outcome: 'recorded' });

    expect(await store.sequences(thing)).toEqual([1, 2, 3]);
    expect(await store.shown()).toEqual(before);
  });

  it('calls events with their keys in another order the same', async () => {
    const thing = anErrand('canonical');
    const line = started();
    await store.recording.record(batch(thing, line));
    const turned = Object.fromEntries(Object.entries(line.event).reverse()) as typeof line.event;

    expect(await store.recording.record(batch(thing, { ...line, event: turned }))).toEqual({ outcome: 'recorded' });
  });

  it('records the rest of a batch that was partly recorded before', async () => {
    const thing = anErrand('partly');
    await store.recording.record(batch(thing, started(), step(2)));

    expect(await store.recording.record(batch(thing, step(2), step(3), step(4)))).toEqual({ outcome: 'recorded' });

    expect(await store.sequences(thing)).toEqual([1, 2, 3, 4]);
    expect(await shownOf(thing)).toMatchObject({ sequence: 4, state: { steps: 3 } });
  });

  it('keeps what comes too early, and shows it when the gap is filled', async () => {
    const thing = anErrand('gap');
    await store.recording.record(batch(thing, step(3), step(4)));
    expect(await shownOf(thing)).toBe('nothing');

    await store.recording.record(batch(thing, started()));
    expect(await shownOf(thing)).toMatchObject({ sequence: 1, state: { steps: 0 } });

    await store.recording.record(batch(thing, step(2)));
    expect(await shownOf(thing)).toMatchObject({ sequence: 4, state: { steps: 3 } });
    expect(await store.reading.commitmentsOf(thing)).toHaveLength(4);
  });

  it('replaces the commitments of a thing by those that stand now', async () => {
    const thing = anErrand('promises');
    await store.recording.record(batch(thing, started(), ...steps(2, 4)));
    expect((await store.reading.commitmentsOf(thing)).map(({ id }) => id)).toEqual(['step/0', 'step/1', 'step/2', 'watch']);

    const { event } = moved(5, null);
    await store.recording.record(batch(thing, { ...moved(5, null), event: { type: 'errandDone', at: event.at, by: event.by } }));
    expect(await store.reading.commitmentsOf(thing)).toEqual([]);
    expect(await shownOf(thing)).toMatchObject({ stage: 'done' });
  });

  it('stops at another event under a taken sequence and changes nothing', async () => {
    const thing = anErrand('diverged');
    await store.recording.record(batch(thing, started(), step(2)));
    const before = await store.shown();

    expect(await store.recording.record(batch(thing, step(2, 9), step(3)))).toEqual({ outcome: 'diverged', sequence: 2 });

    expect(await store.sequences(thing)).toEqual([1, 2]);
    expect(await store.shown()).toEqual(before);
    expect(await store.ask('select code, sequence from stuck where thing = $1', [thing])).toEqual([{ code: 'diverged', sequence: 2 }]);
    expect(await store.recording.record(batch(anErrand('bystander'), started()))).toEqual({ outcome: 'recorded' });
  });

  it('stops at another key for the same event, and at a key that stands under another sequence', async () => {
    const thing = anErrand('keys');
    await store.recording.record(batch(thing, started(), step(2)));

    expect(await store.recording.record(batch(thing, step(2, 1, 'another')))).toEqual({ outcome: 'diverged', sequence: 2 });
    expect(await store.recording.record(batch(thing, step(3), step(4, 1, 'key-2')))).toEqual({ outcome: 'diverged', sequence: 4 });
    expect(await store.sequences(thing)).toEqual([1, 2]);
  });

  it('takes the same key on two things', async () => {
    for (const thing of [anErrand('one'), anErrand('other')]) expect(await store.recording.record(batch(thing, started()))).toEqual({ outcome: 'recorded' });
  });

  it('folds on from a snapshot and events of an older version', async () => {
    const thing = anErrand('older');
    await store.recording.record(batch(thing, started()));
    await store.ask(`update snapshot set v = 1, state = state - 'companyId' where thing = $1`, [thing]);
    const { event } = step(2);
    const written = { at: event.at, by: event.by, type: 'stepTaken', length: 7 };

    await store.recording.record(batch(thing, { ...step(2), v: 1, event: written }));

    expect(await shownOf(thing)).toMatchObject({ v: 2, state: { steps: 7, companyId: null } });
  });

  it('takes a kind it does not know for a fault, since a newer worker may know it', async () => {
    await expect(store.recording.record(batch('stranger/1', started()))).rejects.toThrow('No kind of thing is called stranger');
  });

  it('lets two recorders race on one thing without losing or doubling anything', async () => {
    const thing = anErrand('race');
    const other = await createDatabase({ url: store.url, poolSize: 4 });
    const recorders = [store.recording, createRecording({ db: other, kinds: store.kinds })];
    const batches = [batch(thing, started()), ...steps(2, 40).map((line) => batch(thing, line))];

    const outcomes = await Promise.all(batches.flatMap((given) => recorders.map((recorder) => recorder.record(given))));

    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['recorded']));
    expect(await store.sequences(thing)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(await shownOf(thing)).toMatchObject({ sequence: 40, state: { steps: 39 } });
    await other.close();
  });

  it('writes what follows on its own last write in one statement', async () => {
    const thing = anErrand('next');
    const used: string[] = [];
    const { query, transaction } = store.db.sql;
    const sql: typeof store.db.sql = {
      query: (statement, values) => {
        used.push(statement.name);
        return query(statement, values);
      },
      transaction: (work, mode) => {
        used.push('transaction');
        return transaction(work, mode);
      },
    };
    const recording = createRecording({ db: { ...store.db, sql }, kinds: store.kinds });

    await recording.record(batch(thing, started()));
    await recording.record(batch(thing, step(2), step(3)));
    expect(await store.recording.record(batch(thing, step(3)))).toEqual({ outcome: 'recorded' }); // another that has nothing new is no hindrance
    await recording.record(batch(thing, step(4)));

    expect(used).toEqual(['transaction', 'append-next', 'append-next']);
    expect(await store.sequences(thing)).toEqual([1, 2, 3, 4]);
    expect(await shownOf(thing)).toMatchObject({ sequence: 4, state: { steps: 3 } });
  });

  it('does not go on from its own last write when another wrote since', async () => {
    const thing = anErrand('meanwhile');
    const other = createRecording({ db: store.db, kinds: store.kinds });
    await store.recording.record(batch(thing, started(), step(2)));
    await store.ask(`update snapshot set state = jsonb_set(state, '{steps}', '7') where thing = $1`, [thing]);
    await store.recording.record(batch(thing, step(3)));
    expect(await shownOf(thing)).toMatchObject({ sequence: 3, state: { steps: 8 } });

    await other.record(batch(thing, step(5)));
    await store.recording.record(batch(thing, step(4)));
    expect(await shownOf(thing)).toMatchObject({ sequence: 5, state: { steps: 10 } });
  });

  it('lets one of two different events win when they race for a sequence', async () => {
    const thing = anErrand('contest');
    await store.recording.record(batch(thing, started()));

    const outcomes = await Promise.all([1, 2, 3, 4].map((size) => store.recording.record(batch(thing, step(2, size)))));

    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['diverged', 'diverged', 'diverged', 'recorded']);
    expect(await store.sequences(thing)).toEqual([1, 2]);
  });

  it('refuses every change of the journal, except by an operator who says so', async () => {
    const thing = anErrand('append-only');
    await store.recording.record(batch(thing, started()));

    await expect(store.ask(`update journal set type = 'other' where thing = $1`, [thing])).rejects.toThrow('append-only');
    await expect(store.ask('delete from journal where thing = $1', [thing])).rejects.toThrow('append-only');
    await expect(store.ask('truncate journal')).rejects.toThrow('append-only');
    await store.tamper('delete from journal where thing = $1', [thing]);
    expect(await store.sequences(thing)).toEqual([]);
  });
});
