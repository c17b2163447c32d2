import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

const databases = [
  ['temporal', 'postgresql/v12/temporal'],
  ['temporal_visibility', 'postgresql/v12/visibility'],
] as const;

async function ask<T>(url: URL, database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const target = new URL(url);
  target.pathname = `/${database}`;
  const client = new Client({ connectionString: target.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const exists = async (url: URL, database: string): Promise<boolean> =>
  ask(url, 'postgres', async (client) => (await client.query('select 1 from pg_database where datname = $1', [database])).rowCount === 1);

/**
 * Makes both of Temporal's databases where they are missing and brings their tables to the version of `sqlTool`. A new one is made under
 * another name and renamed, so that an interrupted start leaves nothing half. The password goes by environment, never by command line.
 */
export async function ensureSchema(sqlTool: string, url: URL): Promise<void> {
  const env = { SQL_USER: decodeURIComponent(url.username), SQL_PASSWORD: decodeURIComponent(url.password) };
  const tool = (database: string, ...args: string[]): Promise<unknown> =>
    run(sqlTool, ['--plugin', 'postgres12_pgx', '--ep', url.hostname, '--port', url.port || '5432', '--db', database, ...args], { env });
  const make = async (database: string, schema: string): Promise<void> => {
    const draft = `${database}_draft`;
    await ask(url, 'postgres', async (client) => {
      await client.query(`drop database if exists ${draft}`);
      await client.query(`create database ${draft}`);
    });
    await tool(draft, 'setup-schema', '-v', '0.0');
    await tool(draft, 'update-schema', '--schema-name', schema);
    await ask(url, draft, (client) => client.query('update schema_version set db_name = $1', [database])); // the tables know their database's name
    await ask(url, 'postgres', (client) => client.query(`alter database ${draft} rename to ${database}`));
  };
  const ensure = async (database: string, schema: string): Promise<void> => {
    if (await exists(url, database)) await tool(database, 'update-schema', '--schema-name', schema);
    else await make(database, schema);
  };
  await Promise.all(databases.map(([database, schema]) => ensure(database, schema)));
}

/** Forgets the addresses of servers that ran before on these databases: ours is the only one, and waiting for dead ones costs up to half a minute. */
export const forgetMembers = (url: URL): Promise<unknown> => ask(url, 'temporal', (client) => client.query('delete from cluster_membership'));
