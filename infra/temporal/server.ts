import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '../run/cannot-start.ts';
import { freePorts, isAnswered } from '../run/ports.ts';
import { endWithUs, forget, isAlive, stopLeftover, stopProcess } from '../run/processes.ts';
import { ensureNamespace } from './namespace.ts';
import { dynamicConfig, serverConfig, type ServerPorts } from './server-config.ts';
import type { TemporalPrograms } from './server-programs.ts';
import { ensureSchema, forgetMembers } from './server-schema.ts';

export type LocalTemporalOptions = {
  programs: TemporalPrograms;
  /** PostgreSQL in which the server keeps everything, as a user who may create databases. */
  postgresUrl: string;
  /** Where its configuration and log are written. */
  folder: string;
  namespace: string;
  /** The port that clients use; the other eight are free ones. */
  port?: number;
  /** Ports that others of the same start will listen on; the free ones are never among them. */
  promisedPorts?: readonly number[];
  timeSkipping?: boolean;
};

/** A running Temporal server of our own. After `stop` or `kill` it can be started again: `pid` changes then, the address does not. */
export type LocalTemporal = { address: string; pid: () => number; stop: () => Promise<void>; kill: () => Promise<void>; start: () => Promise<void> };

/** The server waits up to ten seconds for its own shards to move to another server; there is no other. */
const PATIENCE = { first: 'SIGTERM', patienceMs: 8_000 } as const;

const pidFile = (folder: string): string => join(folder, 'server.pid');

/** Ends a server that an earlier run left behind with its configuration in this folder. */
export const stopLeftoverTemporal = (folder: string): Promise<void> => stopLeftover(pidFile(folder), folder, PATIENCE);

async function choosePorts({ port, promisedPorts }: LocalTemporalOptions): Promise<ServerPorts> {
  const [frontend = 0, frontendMember = 0, http = 0, history = 0, historyMember = 0, matching = 0, matchingMember = 0, worker = 0, workerMember = 0] =
    await freePorts(9, promisedPorts);
  return { frontend: port ?? frontend, frontendMember, http, history, historyMember, matching, matchingMember, worker, workerMember };
}

function launch(server: string, configFile: string, logFile: string): number {
  const log = openSync(logFile, 'a');
  const child = spawn(server, ['--config-file', configFile, '--allow-no-auth', 'start'], { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.on('error', () => undefined); // told by the missing pid
  const { pid } = child;
  if (pid === undefined) throw new CannotStart(`Temporal start niet: ${server} kan niet worden uitgevoerd.`);
  child.unref();
  endWithUs(pid, 'SIGKILL'); // only when we could not stop in order; all it knows is in PostgreSQL already
  child.on('exit', () => forget(pid));
  return pid;
}

async function untilListening(port: number, pid: number): Promise<boolean> {
  while (!(await isAnswered(port))) {
    if (!isAlive(pid)) return false;
    await sleep(40);
  }
  return isAlive(pid);
}

/** Starts the server with fresh ports; another process may take one in between, so it tries three times. */
async function attempt(options: LocalTemporalOptions, tries: number): Promise<{ pid: number; address: string }> {
  const ports = await choosePorts(options);
  const configFile = join(options.folder, 'server.yaml');
  const dynamicFile = join(options.folder, 'dynamic.yaml');
  const logFile = join(options.folder, 'server.log');
  await writeFile(dynamicFile, dynamicConfig(options.timeSkipping ?? false));
  await writeFile(configFile, serverConfig(new URL(options.postgresUrl), ports, dynamicFile), { mode: 0o600 });
  const pid = launch(options.programs.server, configFile, logFile);
  await writeFile(pidFile(options.folder), String(pid));
  const address = `127.0.0.1:${ports.frontend}`;
  if (await untilListening(ports.frontend, pid)) return { pid, address };
  if (tries > 1) return attempt(options, tries - 1);
  const lines = (await readFile(logFile, 'utf8')).trim().split('\n');
  throw new CannotStart(`Temporal start niet. Het laatste wat het zei: ${lines.at(-1) ?? ''} (zie ${logFile}).`);
}

/** Starts a Temporal server on a PostgreSQL, with its tables and one namespace, and waits until workflows can be started. */
export async function startTemporal(options: LocalTemporalOptions): Promise<LocalTemporal> {
  const postgres = new URL(options.postgresUrl);
  await mkdir(options.folder, { recursive: true });
  await stopLeftoverTemporal(options.folder);
  await ensureSchema(options.programs.sqlTool, postgres);
  const start = async (again: LocalTemporalOptions): Promise<{ pid: number; address: string }> => {
    await forgetMembers(postgres);
    const started = await attempt(again, 3);
    await ensureNamespace(started.address, options.namespace);
    return started;
  };
  const first = await start(options);
  let { pid } = first;
  const stop = (): Promise<void> => stopProcess(pid, PATIENCE);
  return {
    address: first.address,
    pid: () => pid,
    stop,
    kill: () => stopProcess(pid, { first: 'SIGKILL' }),
    start: async () => {
      ({ pid } = await start({ ...options, port: Number(first.address.split(':')[1]) }));
    },
  };
}
