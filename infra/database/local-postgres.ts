import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { CannotStart } from '../run/cannot-start.ts';
import { commandLine, endWithUs, forget, isAlive, isZombie, stopProcess, untilNobodyWorksIn } from '../run/processes.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { ensureCluster, passwordOf, readOrNull } from './postgres-cluster.ts';
import { postgresUser } from './postgres-user.ts';

/** A running PostgreSQL of our own. `url` points at its `postgres` database, as its owner; `stop` waits until it is gone. */
export type LocalPostgres = { url: string; pid: number; stop: () => Promise<void>; kill: () => Promise<void> };

export type LocalPostgresOptions = {
  dataDir: string;
  port: number;
  /** False trades safety against a power cut for speed: for tests only. */
  durable: boolean;
};

/** Fast shutdown: open transactions are rolled back. Smart shutdown (SIGTERM) would wait for every client. */
const FAST = { first: 'SIGINT', patienceMs: 20_000 } as const;
const UNSAFE = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
const COMMON = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=300', '-c', 'log_checkpoints=off'];

/** Ends a PostgreSQL that an earlier run left behind in this folder. Its own pid file says which process; only its name makes us believe it. */
export async function stopLeftoverPostgres(dataDir: string): Promise<void> {
  const pidFile = `${dataDir}/postmaster.pid`;
  const pid = Number((await readOrNull(pidFile))?.split('\n')[0]);
  if (!(pid > 0)) return;
  if (isZombie(pid)) {
    await untilNobodyWorksIn(dataDir); // its own processes notice that it died, and stop
    await rm(pidFile, { force: true }); // to PostgreSQL a number that nobody buried is somebody alive
  }
  if (!isAlive(pid)) return; // PostgreSQL knows what to do with the file of a dead one
  if (commandLine(pid).includes(dataDir)) await stopProcess(pid, FAST);
  else await rm(pidFile, { force: true }); // the number belongs to a stranger now
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilReady(url: string, pid: number, logFile: string): Promise<void> {
  while (!(await answers(url))) {
    if (!isAlive(pid)) throw new CannotStart(`PostgreSQL start niet. Het laatste wat het zei: ${await lastLine(logFile)} (zie ${logFile}).`);
    await sleep(40);
  }
}

const lastLine = async (file: string): Promise<string> => (await readFile(file, 'utf8')).trim().split('\n').at(-1) ?? '';

/**
 * Starts PostgreSQL on loopback in `dataDir`, which is made when it is new, and waits until it answers. It runs in a session of its own, so
 * that Ctrl-C in a terminal reaches us alone and we can stop things in order. Throws CannotStart with a sentence for the reader.
 */
export async function startPostgres({ dataDir, port, durable }: LocalPostgresOptions): Promise<LocalPostgres> {
  const user = postgresUser();
  const binaries = postgresBinaries(user);
  await mkdir(dirname(dataDir), { recursive: true });
  await stopLeftoverPostgres(dataDir);
  await ensureCluster(dataDir, binaries, user, durable);
  const logFile = `${dataDir}.log`;
  const log = openSync(logFile, 'a');
  const child = spawn(binaries.postgres, ['-D', dataDir, '-p', String(port), ...COMMON, ...(durable ? [] : UNSAFE)], {
    ...user,
    cwd: dataDir,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', () => undefined); // told by the missing pid
  const { pid } = child;
  if (pid === undefined) throw new CannotStart(`PostgreSQL start niet: ${binaries.postgres} kan niet worden uitgevoerd.`);
  child.unref();
  endWithUs(pid, 'SIGINT');
  child.on('exit', () => forget(pid));
  const url = `postgres://ontwikkellijn:${await passwordOf(dataDir)}@127.0.0.1:${port}/postgres`;
  await untilReady(url, pid, logFile);
  return { url, pid, stop: () => stopProcess(pid, FAST), kill: () => stopProcess(pid, { first: 'SIGKILL' }) };
}
