import { Client, DatabaseError, type ClientConfig } from 'pg';

/** PostgreSQL's code for a key that is taken. */
export const UNIQUE_VIOLATION = '23505';

/** Whether PostgreSQL refused with one of these codes. */
export const isCode = (error: unknown, ...codes: string[]): boolean => error instanceof DatabaseError && error.code !== undefined && codes.includes(error.code);

/** One connection outside the pool. An error while nobody waits (the server went away) ends it quietly; the next use then fails. */
export const connect = async (url: string, options: ClientConfig = {}): Promise<Client> => {
  const client = new Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000, ...options });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const createDatabaseNamed = async (name: string, url: string): Promise<void> => {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = await connect(maintenance.href);
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (!isCode(error, '42P04', UNIQUE_VIOLATION)) throw error; // another process was first
  } finally {
    await client.end();
  }
};

/** Connects to the database of this URL; makes it first when the server does not know it. */
export const connectOrCreate = async (url: string): Promise<Client> => {
  try {
    return await connect(url);
  } catch (error) {
    if (!isCode(error, '3D000')) throw error;
    await createDatabaseNamed(decodeURIComponent(new URL(url).pathname.slice(1)), url);
    return connect(url);
  }
};
