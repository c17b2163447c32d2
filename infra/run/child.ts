import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { endWithUs, forget, isAlive, stopLeftover, stopProcess } from './processes.ts';

type ChildOptions = {
  /** Of its pid file and its log, in `folder`. */
  name: string;
  /** The data folder, as the last word of the command line too, so that it can be told apart from children of other starts. */
  folder: string;
  command: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
};

/** A process of our own that can be started again after it ended. */
export type Child = { start: () => Promise<void>; isAlive: () => boolean; stop: () => Promise<void>; logFile: string };

/**
 * A program that runs beside us, in a session of its own: Ctrl-C in a terminal reaches us alone, and we stop things in order. What an earlier
 * start left behind under this name is stopped first.
 */
export function createChild({ name, folder, command, args, env }: ChildOptions): Child {
  const pidFile = join(folder, `${name}.pid`);
  const logFile = join(folder, `${name}.log`);
  let pid = 0;
  return {
    logFile,
    isAlive: () => pid > 0 && isAlive(pid),
    async start() {
      await stopLeftover(pidFile, folder);
      const log = openSync(logFile, 'a');
      const child = spawn(command, [...args], { env, detached: true, stdio: ['ignore', log, log] });
      closeSync(log);
      child.on('error', () => undefined); // told by the missing pid
      const started = child.pid;
      if (started === undefined) throw new CannotStart(`${command} kan niet worden uitgevoerd: kijk of het bestand er is en of je het mag starten.`);
      child.unref();
      endWithUs(started, 'SIGTERM');
      child.on('exit', () => forget(started));
      pid = started;
      await writeFile(pidFile, String(pid));
    },
    async stop() {
      if (pid > 0) await stopProcess(pid, { patienceMs: 15_000 });
      pid = 0;
      await rm(pidFile, { force: true });
    },
  };
}

/** Ends what an earlier start left behind under this name. */
export const stopLeftoverChild = (name: string, folder: string): Promise<void> => stopLeftover(join(folder, `${name}.pid`), folder);
