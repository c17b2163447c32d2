import { execFile, spawn } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { CannotStart } from '../run/cannot-start.ts';
import { fileIn, moduleFolder, packages } from './server-programs.ts';

const run = promisify(execFile);

export async function hasGo(): Promise<boolean> {
  try {
    await run('go', ['version']);
    return true;
  } catch {
    return false;
  }
}

const targets = [
  ['temporal-server', packages['temporal-server']],
  ['temporal-sql-tool', packages['temporal-sql-tool']],
  ['temporal-ui', packages['temporal-ui']],
] as const;

async function countPackages(): Promise<number> {
  const { stdout } = await run('go', ['list', '-deps', ...targets.map(([, path]) => path)], { cwd: moduleFolder, maxBuffer: 16 * 1024 * 1024 });
  return stdout.trim().split('\n').length;
}

/** Compiles one program; calls `onPackage` for each package that was compiled. Rejects with the compiler's last words. */
const compile = (output: string, path: string, onPackage: () => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['build', '-v', '-mod=readonly', '-ldflags=-s -w', '-o', output, path];
    const child = spawn('go', args, { cwd: moduleFolder, stdio: ['ignore', 'ignore', 'pipe'] });
    let last = '';
    createInterface({ input: child.stderr }).on('line', (line) => {
      last = line;
      if (!line.startsWith('go: ')) onPackage();
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new CannotStart(`Temporal bouwen lukt niet: ${last}`))));
  });

/** Builds the programs with the Go tool chain into `folder`, which appears only when all of them are there. About three minutes on two cores, the first time. */
export async function buildPrograms(folder: string, say: (line: string) => void): Promise<void> {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  say('Temporal wordt eenmalig gebouwd met Go; dat duurt een paar minuten. Eerst de bronnen ophalen.');
  const total = await countPackages();
  let done = 0;
  let shown = 0;
  const onPackage = (): void => {
    done += 1;
    const tenth = Math.floor((done / total) * 10);
    if (tenth > shown) say(`Temporal bouwen: ${Math.min(tenth * 10, 100)}% (${done} van ${total} onderdelen)`);
    shown = Math.max(shown, tenth);
  };
  for (const [program, path] of targets) await compile(fileIn(draft, program), path, onPackage);
  await mkdir(dirname(folder), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  say('Temporal is gebouwd.');
}
