import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { takeFile } from './file-lock.ts';
import { commandLine, isAlive } from './processes.ts';

const MARK = 'infra/run/main.ts';

/** One start per data folder at a time. A claim whose owner is gone, or whose number belongs to a stranger now, is taken over. Returns the way to give it back. */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'start.pid');
  while (!(await takeFile(file))) {
    const pid = Number(await readFile(file, 'utf8').catch(() => '0'));
    if (pid > 0 && pid !== process.pid && isAlive(pid) && commandLine(pid).includes(MARK))
      throw new CannotStart(
        `Ontwikkellijn draait hier al, als proces ${pid}: stop dat eerst met Ctrl-C, of wijs met ONTWIKKELLIJN_DATA een andere map aan dan ${folder}.`,
      );
    await rm(file, { force: true });
  }
  return () => rm(file, { force: true });
}
