import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, isCode } from './processes.ts';

/** Puts our process id in a file that must not be there yet; false where it is. */
export const takeFile = async (file: string): Promise<boolean> => {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
};

const holder = async (file: string): Promise<number> => Number(await readFile(file, 'utf8').catch(() => '0'));

/** Runs `work` while no other process does so under the same file. A lock whose owner died is taken over. `onWait` is called once when it must wait. */
export async function withFileLock<T>(file: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  let said = false;
  while (!(await takeFile(file))) {
    const pid = await holder(file);
    if (pid > 0 && !isAlive(pid)) await rm(file, { force: true });
    else if (!said) onWait();
    said = true;
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
