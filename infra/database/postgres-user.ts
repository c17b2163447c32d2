import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from '../run/cannot-start.ts';

/** PostgreSQL refuses to run as root, so root hands it to another user of this machine. Null: run as who we are. */
export type PostgresUser = { uid: number; gid: number } | null;

const idOf = (flag: '-u' | '-g', name: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

const lookUp = (name: string): PostgresUser => {
  try {
    return { uid: idOf('-u', name), gid: idOf('-g', name) };
  } catch {
    return null;
  }
};

export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return null;
  const user = lookUp('postgres') ?? lookUp('nobody');
  if (user === null) throw new CannotStart('PostgreSQL mag niet als root draaien en er is hier geen andere gebruiker: start dit als gewone gebruiker.');
  return user;
}

/** Whether `user` can get at a folder that exists: each folder on the way must let them pass. */
export function canReach(user: PostgresUser, folder: string): boolean {
  if (user === null) return true;
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  const above = dirname(folder);
  return (mode & bit) !== 0 && (above === folder || canReach(user, above));
}
