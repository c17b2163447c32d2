import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { createChanges } from '#infra/database/changes/changes.ts';
import { givePlaces, takeTurn } from '#infra/database/changes/statements.ts';
import { connect } from '#infra/database/connect.ts';
import { createDatabase, type Database } from '#infra/database/orm.ts';
import type { Changes } from '#shared/ports/changes.ts';
import { aDatabase } from '#test/support/stack.ts';

let database: Awaited<ReturnType<typeof aDatabase>>;
let db: Database;
let changes: Changes;
const clients: Client[] = [];

beforeEach(async () => {
  database = await aDatabase();
  db = await createDatabase({ url: database.url, poolSize: 4 });
  changes = createChanges({ db, told: ['route/told'] });
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
  await db.close();
  await database.drop();
});

/** A recording of its own, to commit whenever the test wants. */
const aTransaction = async () => {
  const client = await connect(database.url);
  clients.push(client);
  await client.query('begin');
  return {
    append: (thing: string, sequence: number, type = 'happened') =>
      client.query(`insert into journal (thing, sequence, v, event, type, at) values ($1, $2, 1, '{}', $3, '2026-04-01T09:00:00.000Z')`, [
        thing,
        sequence,
        type,
      ]),
    commit: () => client.query('commit'),
    rollback: () => client.query('rollback'),
  };
};

const lockWaits = {
  name: 'lock-waits',
  text: 'select exists (select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())) as waiting',
};
const untilSomebodyWaits = async (): Promise<void> => {
  for (;;) {
    const [row] = await db.sql.query<{ waiting: boolean }>(lockWaits, []);
    if (row?.waiting === true) return;
    await sleep(10);
  }
};

/** What somebody hears who always goes on behind the last thing they heard. */
const aListener = () => {
  const heard: string[] = [];
  let position = 0;
  return {
    heard,
    async listen(limit = 1_000) {
      await changes.settle();
      for (const change of await changes.after(position, limit)) {
        expect(change.position).toBeGreaterThan(position);
        position = change.position;
        heard.push(`${change.thing}#${change.sequence}`);
      }
    },
  };
};

it('skips nothing of a transaction that began first and is committed last', async () => {
  const listener = aListener();
  const slow = await aTransaction();
  await slow.append('route/slow', 1);
  const quick = await aTransaction();
  await quick.append('route/quick', 1);
  await quick.commit();
  await listener.listen();
  expect(listener.heard).toEqual(['route/quick#1']);

  await slow.append('route/slow', 2);
  await slow.commit();
  await listener.listen();
  expect(listener.heard).toEqual(['route/quick#1', 'route/slow#1', 'route/slow#2']);
});

it('waits for whoever is giving out places, and goes on behind them', async () => {
  const recording = await aTransaction();
  await recording.append('route/one', 1);
  await recording.commit();
  const other = await connect(database.url);
  clients.push(other);
  await other.query('begin');
  await other.query(takeTurn.text);
  await other.query(givePlaces.text, [[]]);

  const later = await aTransaction();
  await later.append('route/two', 1);
  await later.commit();
  const settled = changes.settle();
  await untilSomebodyWaits();
  expect(await changes.after(0, 10)).toEqual([]);

  await other.query('commit');
  await settled;
  expect(await changes.after(0, 10)).toEqual([
    { position: 1, thing: 'route/one', sequence: 1 },
    { position: 2, thing: 'route/two', sequence: 1 },
  ]);
});

it('leaves no place to what was never committed', async () => {
  const listener = aListener();
  const undone = await aTransaction();
  await undone.append('route/undone', 1);
  const done = await aTransaction();
  await done.append('route/done', 1);
  await undone.rollback();
  await done.commit();
  await listener.listen();
  expect(listener.heard).toEqual(['route/done#1']);
});

it('gives each line one place, however many processes give them out while transactions come and go', async () => {
  const listener = aListener();
  const others = [createChanges({ db, told: [] }), createChanges({ db, told: [] })];
  const things = Array.from({ length: 6 }, () => `route/${randomUUID()}`);
  const open = await Promise.all(things.map(async (thing) => ({ thing, transaction: await aTransaction(), sequence: 0 })));
  for (let round = 0; round < 30; round++) {
    const each = open[(round * 7) % open.length];
    if (each === undefined) throw new Error('no transaction');
    await each.transaction.append(each.thing, ++each.sequence);
    if (round % 3 === 2) {
      await Promise.all([each.transaction.commit(), listener.listen(2), ...others.map((other) => other.settle())]);
      each.transaction = await aTransaction();
    }
  }
  for (const { transaction } of open) await transaction.commit();
  for (let round = 0; round < 30; round++) await listener.listen(2);

  const expected = open.flatMap(({ thing, sequence }) => Array.from({ length: sequence }, (_, index) => `${thing}#${index + 1}`));
  expect(listener.heard.toSorted()).toEqual(expected.toSorted());
  for (const { thing } of open) {
    const own = listener.heard.filter((line) => line.startsWith(thing)).map((line) => Number(line.split('#')[1]));
    expect(own).toEqual(own.toSorted((a, b) => a - b));
  }
}, 60_000);

it('counts what is told to everybody without a gap, so that a number tells nothing of the rest', async () => {
  for (const [sequence, type] of ['happened', 'told', 'happened', 'told', 'told'].entries()) {
    const recording = await aTransaction();
    await recording.append('route/one', sequence + 1, type);
    await recording.append('company/one', sequence + 1, type);
    await recording.commit();
    if (sequence % 2 === 1) await changes.settle();
  }
  await changes.settle();
  const rows = await db.sql.query<{ thing: string; sequence: number; notice: number | null }>(
    { name: 'notices', text: 'select thing, sequence, notice::int from change where notice is not null order by position' },
    [],
  );
  expect(rows.map(({ thing, sequence, notice }) => [thing, sequence, notice])).toEqual([
    ['route/one', 2, 1],
    ['route/one', 4, 2],
    ['route/one', 5, 3],
  ]);
});
