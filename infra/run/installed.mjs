// What must be there before anything else can run: plain JavaScript for any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const isWindows = process.platform === 'win32';

/** Says one sentence about what to do, and ends. */
export const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** Installs what is missing and returns the path of the Node that this project runs on; ends with a sentence when that is not possible. */
export const installed = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    stop(`Dit is Node ${process.versions.node} en Ontwikkellijn heeft Node 20 of nieuwer nodig: haal die van https://nodejs.org en start opnieuw.`);

  const lock = join(root, 'package-lock.json');
  const written = join(root, 'node_modules/.package-lock.json'); // npm writes it last
  if (!existsSync(written) || statSync(written).mtimeMs < statSync(lock).mtimeMs) {
    console.log('Eerst wordt geïnstalleerd wat nog ontbreekt (npm ci). Dat duurt een minuut.');
    const { status } = spawnSync(
      isWindows ? 'npm.cmd' : 'npm',
      ['ci', '--strict-allow-scripts', '--no-fund', '--no-audit', '--loglevel=error', '--loglevel', 'error'],
      {
        cwd: root,
        stdio: 'inherit',
        shell: isWindows,
      },
    );
    if (status !== 0) stop('Installeren lukt niet: kijk hierboven waarom, bijvoorbeeld of er internet is, en start opnieuw.');
  }

  const own = join(root, 'node_modules/.bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  if (major < 24)
    stop(`Voor dit systeem (${process.platform}-${process.arch}) is er geen Node 24 om mee te leveren: haal die van https://nodejs.org en start opnieuw.`);
  return process.execPath;
};
