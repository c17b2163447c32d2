import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OF_THE_README = fileURLToPath(new URL('../../infra/run/pictures/', import.meta.url));

/** Where pictures of the site go: those of the README with `UPDATE_PICTURES=1`, otherwise a folder of their own for whoever wants to look. */
export const picturesFolder = async (): Promise<string> => {
  if (process.env['UPDATE_PICTURES'] !== '1') return mkdtemp(join(tmpdir(), 'ontwikkellijn-pictures-'));
  await mkdir(OF_THE_README, { recursive: true });
  return OF_THE_README;
};
