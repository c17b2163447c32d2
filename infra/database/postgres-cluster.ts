import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from '../run/cannot-start.ts';
import { isCode } from '../run/processes.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { PostgresUser } from './postgres-user.ts';

const run = promisify(execFile);

export const readOrNull = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
};

const passwordFile = (dataDir: string): string => `${dataDir}.password`;

/** The password of the database's owner, made with the cluster and readable by us alone. */
export const passwordOf = async (dataDir: string): Promise<string> => (await readFile(passwordFile(dataDir), 'utf8')).trim();

/** Makes the cluster in a folder beside it and then renames it: what carries the name is always whole. */
async function make(dataDir: string, { initdb }: PostgresBinaries, user: PostgresUser, durable: boolean): Promise<void> {
  const draft = `${dataDir}.new`;
  const draftPassword = `${draft}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await writeFile(draftPassword, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user !== null) for (const path of [draft, draftPassword]) await chown(path, user.uid, user.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const options = ['--auth=scram-sha-256', '--username=ontwikkellijn', `--pwfile=${draftPassword}`, '--no-instructions', ...(durable ? [] : ['--no-sync'])];
  await run(initdb, [`--pgdata=${draft}`, ...options, ...locale], { ...user, cwd: dirname(draft) });
  await rename(draftPassword, passwordFile(dataDir));
  await rename(draft, dataDir);
}

/** Makes the cluster when there is none; refuses one that another major version of PostgreSQL made. */
export async function ensureCluster(dataDir: string, binaries: PostgresBinaries, user: PostgresUser, durable: boolean): Promise<void> {
  const made = (await readOrNull(`${dataDir}/PG_VERSION`))?.trim() ?? null;
  if (made === null) return make(dataDir, binaries, user, durable);
  if (made !== binaries.major)
    throw new CannotStart(
      `De map ${dataDir} is van PostgreSQL ${made} en deze versie van Ontwikkellijn gebruikt PostgreSQL ${binaries.major}: ` +
        `zet de gegevens eerst over met pg_dump, of wijs met ONTWIKKELLIJN_DATA een andere map aan.`,
    );
}
