import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TokenMaker } from '../../identity/example-token.ts';
import { loadExample } from './load.ts';

type Where = { folder: string; databaseUrl: string; apiUrl: string; tokenFor: TokenMaker };

async function isEmpty(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query('select 1 from person union all select 1 from resident limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

/**
 * Loads the example pilot the first time, into a database where nobody is yet. What is known of it is kept in the data folder, so that a load
 * that was cut off is finished by the next start. Returns whether it was loaded now.
 */
export async function loadExampleOnce({ folder, databaseUrl, apiUrl, tokenFor }: Where): Promise<boolean> {
  const file = join(folder, 'example');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known === 'loaded' || (known === null && !(await isEmpty(databaseUrl)))) return false;
  await writeFile(file, 'loading');
  await loadExample({ databaseUrl, apiUrl, tokenOf: tokenFor });
  await writeFile(file, 'loaded');
  return true;
}
