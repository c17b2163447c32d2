import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '#infra/database/migrate.ts';
import { TEMPLATE } from './stack-address.ts';

/** A database of a test's own. `drop` also ends whatever is still connected to it. */
export type TestDatabase = { url: string; drop: () => Promise<void> };

async function ask(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const urlOf = (server: string, database: string): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
};

/** Makes the migrated database that every test's own database is a copy of. */
export async function makeTemplate(server: string): Promise<void> {
  await ask(server, `create database ${TEMPLATE}`);
  await migrate(urlOf(server, TEMPLATE));
}

export async function copyTemplate(server: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name} template ${TEMPLATE} strategy file_copy`);
  return { url: urlOf(server, name), drop: () => ask(server, `drop database if exists ${name} with (force)`) };
}
