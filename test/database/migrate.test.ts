import { randomBytes } from 'node:crypto';
import { migrate } from '#infra/database/migrate.ts';
import { migrations } from '#infra/database/migrations/migrations.ts';
import { createDatabase } from '#infra/database/orm.ts';
import { aStore, type Store } from './support/store.ts';

/** Tables that one statement each works on, or a library of its own; nothing is gained by an entity. */
const readAndWrittenAsSql = ['absence', 'absence_change', 'bulk_move', 'column_mapping', 'line_version', 'pilot_import', 'pilot_import_row', 'web_session'];

describe('migrate', () => {
  let store: Store;
  beforeAll(async () => void (store = await aStore()));
  afterAll(() => store.close());

  it('makes a database that is missing, once, when two processes start together', async () => {
    const url = new URL(store.url);
    const name = `test_${randomBytes(6).toString('hex')}`;
    url.pathname = `/${name}`;

    await Promise.all([migrate(url.href), migrate(url.href), migrate(url.href)]);
    await migrate(url.href);

    const db = await createDatabase({ url: url.href, poolSize: 1 });
    expect((await db.orm.migrator.getExecuted()).map((migration) => migration.name)).toEqual(migrations.map((migration) => migration.name));
    await db.close();
    await store.ask(`drop database ${name}`);
  });

  it('makes every table and column that the entities know, and no other', async () => {
    const differences = (await store.db.orm.schema.getUpdateSchemaSQL()).split('\n').filter((line) => /\b(table|column|constraint)\b/i.test(line));
    const withoutEntity = differences.flatMap((line) => /^drop table if exists "(\w+)" cascade;$/.exec(line)?.[1] ?? []);

    expect(withoutEntity).toEqual(readAndWrittenAsSql);
    expect(differences).toHaveLength(withoutEntity.length);
  });

  it('refuses a database that a newer version has migrated', async () => {
    await store.ask(`insert into migration (name) values ('2199-01-later')`);

    await expect(migrate(store.url)).rejects.toThrow('newer version: 2199-01-later');
  });
});
