import type { Browser } from 'playwright-core';
import { aRequestedRoute, daysAgo } from '#test/api/support/calls.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let anna: Visitor;

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
  await aRequestedRoute(await site.api.as('anna'));
  anna = await aVisitor(browser, site);
  await anna.signIn('anna');
});
afterAll(async () => {
  expect(site.faults).toEqual([]);
  await browser.close();
  await site.close();
});

const plan = async (untilOn: string): Promise<void> => {
  await anna.go('/afwezig');
  await anna.page.getByLabel('Eerste dag').fill(daysAgo(0));
  await anna.page.getByLabel('Laatste dag').fill(untilOn);
  await anna.page.getByLabel('Bram de Vries').check();
  await anna.page.getByRole('button', { name: 'Plannen' }).click();
};

it('says what is wrong with the days, and keeps what was filled in', async () => {
  await plan(daysAgo(3));
  const { status, barriers, text } = await anna.look();

  expect([status, barriers]).toEqual([422, []]);
  expect(text).toContain('De laatste dag ligt voor de eerste. Controleer de dagen.');
  expect(await anna.page.getByLabel('Bram de Vries').isChecked()).toBe(true);
});

it('lets somebody stand in, who sees on Today for whom, until the coach is back', async () => {
  await plan(daysAgo(-7));
  const planned = await anna.look();
  expect(planned.barriers).toEqual([]);
  expect(planned.text).toMatch(/Anna de Vries\s+Van \w+dag .* Vervanger: Bram de Vries\./);

  const bram = await aVisitor(browser, site);
  await bram.signIn('bram');
  const covered = await bram.visit('/vandaag');
  expect(covered.text).toMatch(/Sam Bakker, Aanmelding\s+Je vervangt Anna de Vries\./);
  expect(covered.barriers).toEqual([]);

  await anna.page.getByRole('button', { name: 'Ik ben er weer' }).click();
  expect((await anna.look()).text).toContain('Je bent er weer. Je routes wachten weer op jou.');
  expect((await bram.visit('/vandaag')).text).toContain('Er is nu niets voor jou te doen.');
  await bram.close();
});
