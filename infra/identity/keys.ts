import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

/** What the local identity provider signs with: one RSA key, and the secrets of its cookies. */
export type IdentityKeys = { signing: JWK; cookies: string[] };

const kept = z.object({ signing: z.record(z.string(), z.unknown()), cookies: z.array(z.string()) });

const readKept = async (file: string): Promise<IdentityKeys | null> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : kept.parse(JSON.parse(text));
};

/** Reads the keys from `folder`, made there the first time, so that tokens stay valid over a restart. */
export async function identityKeys(folder: string): Promise<IdentityKeys> {
  const file = join(folder, 'keys.json');
  const found = await readKept(file);
  if (found !== null) return found;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = {
    signing: { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' },
    cookies: [randomBytes(32).toString('hex')],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
