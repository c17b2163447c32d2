import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { aDataFolder, aStart, clearAway, freeSettings, settingsOf, type Start } from '#test/support/a-start.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { picturesFolder } from '#test/support/pictures-folder.ts';
import { walkJourney, type Camera } from './support/journey.ts';

const SIZE = { width: 1000, height: 720 };
const A_MINUTE_OR_TWO = 180_000;

let start: Start;
let folder: string;
let browser: Browser;

beforeAll(async () => {
  [folder, browser] = [await aDataFolder(), await aBrowser()];
  start = aStart(folder, await freeSettings());
  await start.until('Ontwikkellijn draait op deze computer');
}, A_MINUTE_OR_TWO);
afterAll(async () => {
  await browser.close();
  await start.interrupt();
  await clearAway(folder);
}, A_MINUTE_OR_TWO);

const aCamera = async (): Promise<Camera> => {
  const into = await picturesFolder();
  return async ({ visitor: { page } }, name) => {
    const before = page.viewportSize();
    await page.setViewportSize(SIZE);
    await page.screenshot({ path: join(into, `${name}.png`) });
    if (before !== null) await page.setViewportSize(before);
  };
};

it(
  'takes a new resident from request to a started placement, from a clean start, through the pages alone',
  async () => {
    const { WEB_URL: url = '' } = await settingsOf(folder);
    const { steps, said } = await walkJourney({ browser, url, resident: { givenName: 'Noor', familyName: 'Nieuweling' }, picture: await aCamera() });
    const lines = Object.entries(steps).map(([who, { pages, presses, fields }]) => `${who}: ${pages} pages, ${presses} clicks, ${fields} fields`);
    process.stdout.write(`From request to a started placement\n  ${lines.join('\n  ')}\n`);

    expect(said.coach.barriers).toEqual([]);
    expect(said.coach.text).toMatch(/Beschermde ontwikkelplek – Hier is de route nu/);
    expect(said.coach.text).toContain('Aan de beurt: Bakkerij Het Voorbeeld.');
    expect(said.employer.barriers).toEqual([]);
    expect(said.employer.text).toContain('Jij bent aan de beurt.');
    expect(steps.coach.presses).toBeLessThanOrEqual(30);
  },
  A_MINUTE_OR_TWO,
);
