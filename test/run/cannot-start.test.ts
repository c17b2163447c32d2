import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { aDataFolder, aStart, clearAway, freeSettings, processesOf } from '../support/a-start.ts';

let folder: string;
beforeEach(async () => {
  folder = await aDataFolder();
});
afterEach(() => clearAway(folder));

/** One sentence, exit code 1, nothing left running and no trace of the program itself. */
async function refusal(where: string, settings: Record<string, string>): Promise<string> {
  const start = aStart(where, { ...(await freeSettings()), ...settings });
  expect(await start.ended).toBe(1);
  expect(processesOf(folder)).toEqual([]);
  const lines = start.output().trim().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

it('says which demanded port is taken', async () => {
  const { API_PORT = '' } = await freeSettings();
  const server = createServer().listen(Number(API_PORT), '127.0.0.1');

  expect(await refusal(folder, { API_PORT })).toContain(`Poort ${API_PORT} voor de API is al bezet`);
  server.close();
});

it.each(['niets', '0', '70000'])('says that %s is no port', async (port) => {
  expect(await refusal(folder, { API_PORT: port })).toContain(`API_PORT is "${port}" en dat kan niet`);
});

it('says that it may not write there', async () => {
  expect(await refusal('/dev/null/x', {})).toContain('In de map /dev/null/x kan niet worden geschreven');
});

it('says that the folder is of another version', async () => {
  await writeFile(join(folder, 'version'), '99');

  expect(await refusal(folder, {})).toContain('gemaakt door een andere versie van Ontwikkellijn (mapversie 99');
});

it('leaves a folder alone that is somebody else’s', async () => {
  await mkdir(join(folder, 'vakantiefoto’s'));

  expect(await refusal(folder, {})).toContain('is niet leeg en niet van Ontwikkellijn');
});

it('says what to choose from when there is no Go and no Temporal', async () => {
  expect(await refusal(folder, { PATH: '/usr/bin:/bin', XDG_CACHE_HOME: join(folder, 'cache') })).toContain('Er is geen Temporal om mee te werken');
});

it.each([
  ['DATABASE_URL', 'postgres://niemand@127.0.0.1:9/niets'],
  ['TEMPORAL_ADDRESS', '127.0.0.1:9'],
])('says that nothing answers at %s', async (setting, value) => {
  expect(await refusal(folder, { [setting]: value })).toContain(setting);
});
