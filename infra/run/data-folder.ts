import { chmod, mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canReach, postgresUser } from '../database/postgres-user.ts';
import { CannotStart } from './cannot-start.ts';
import { isCode } from './processes.ts';

/** Raised when what stands in the folder can no longer be read by the program before it, or the other way round. */
const VERSION = '1';
const NEEDED_BYTES = 300 * 1024 * 1024;

/** Where everything of one `npm start` is kept: `.data` in this checkout, or `ONTWIKKELLIJN_DATA`. */
export const dataFolderIn = (env: Readonly<Record<string, string | undefined>>): string =>
  resolve(env['ONTWIKKELLIJN_DATA'] || fileURLToPath(new URL('../../.data', import.meta.url)));

const CHOOSE = 'wijs met ONTWIKKELLIJN_DATA een andere map aan';

async function beWritable(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    if (isCode(error, 'ENOSPC', 'EDQUOT')) throw noSpace(folder);
    throw new CannotStart(`In de map ${folder} kan niet worden geschreven: geef jezelf daar rechten, of ${CHOOSE}.`);
  }
}

const noSpace = (folder: string): CannotStart =>
  new CannotStart(`Op de schijf van ${folder} is te weinig ruimte: maak minstens 300 MB vrij, of ${CHOOSE} op een andere schijf.`);

async function haveRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < NEEDED_BYTES) throw noSpace(folder);
}

async function beOurs(folder: string): Promise<void> {
  const file = join(folder, 'version');
  const found = (await readFile(file, 'utf8').catch(() => null))?.trim() ?? null;
  if (found === VERSION) return;
  if (found !== null)
    throw new CannotStart(
      `De map ${folder} is gemaakt door een andere versie van Ontwikkellijn (mapversie ${found}, deze kent ${VERSION}): start die versie, of ${CHOOSE}.`,
    );
  if ((await readdir(folder)).length > 0) throw new CannotStart(`De map ${folder} is niet leeg en niet van Ontwikkellijn: maak haar leeg, of ${CHOOSE}.`);
  await writeFile(file, VERSION);
}

/** PostgreSQL may have to run as another user of this machine, who then has to get at its own part of the folder. */
async function beReachable(folder: string): Promise<void> {
  const user = postgresUser();
  if (user === null) return chmod(folder, 0o700);
  await chmod(folder, 0o711);
  if (!canReach(user, folder))
    throw new CannotStart(`Als root draait PostgreSQL onder een andere gebruiker, en die kan niet bij ${folder}: start als gewone gebruiker, of ${CHOOSE}.`);
}

/** Makes the folder when it is new and checks that it can be used. Throws CannotStart with a sentence for the reader. */
export async function openDataFolder(folder: string, { withPostgres }: { withPostgres: boolean }): Promise<void> {
  await beWritable(folder);
  await beOurs(folder);
  await haveRoom(folder);
  if (withPostgres) await beReachable(folder);
}
