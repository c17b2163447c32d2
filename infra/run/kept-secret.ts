import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** The secret in this file; made there the first time, readable by the owner alone. */
export async function keptSecret(file: string): Promise<string> {
  const found = await readFile(file, 'utf8').catch(() => null);
  if (found !== null && found !== '') return found;
  const secret = randomBytes(32).toString('hex');
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}
