import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isAlive } from './processes.ts';

const content = z.object({ pid: z.int(), environment: z.record(z.string(), z.string()) });

const fileIn = (folder: string): string => join(folder, 'running.json');

/** Tells other commands on this machine where everything is, for as long as this process lives. Passwords are in it: readable by the owner alone. */
export async function writeRunning(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const draft = `${fileIn(folder)}.draft`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, environment }, null, 2), { mode: 0o600 });
  await rename(draft, fileIn(folder));
}

export const removeRunning = (folder: string): Promise<void> => rm(fileIn(folder), { force: true });

/** The environment of the start that runs now on this folder; empty when none does. */
export async function readRunning(folder: string): Promise<Record<string, string>> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => null);
  if (text === null) return {};
  const { success, data } = content.safeParse(JSON.parse(text));
  return success && isAlive(data.pid) ? data.environment : {};
}
