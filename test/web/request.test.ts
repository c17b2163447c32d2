import type { Browser } from 'playwright-core';
import { aBrowser } from '#test/support/chromium.ts';
import { aSite, namesOfRoutes, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let anna: Visitor;

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
  anna = await aVisitor(browser, site);
  await anna.signIn('anna');
});
afterAll(async () => {
  expect(site.faults).toEqual([]);
  await browser.close();
  await site.close();
});

const fillIn = async ({ page }: Visitor, givenName: string): Promise<void> => {
  await page.getByLabel('Voornaam').fill(givenName);
  await page.getByLabel('Achternaam').fill('Proef');
  await page.getByLabel('Van Kansrijk Talent naar regulier werk').check();
};

it('names everything that is wrong at once, of the resident and of the request, and registers nobody', async () => {
  await anna.go('/aanmelden');
  await anna.page.getByLabel(/^Mailadres/).fill('geen adres');
  await anna.page.getByRole('button', { name: 'Vastleggen' }).click();
  const { status, barriers } = await anna.look();

  expect([status, barriers]).toEqual([422, []]);
  expect(await anna.page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Vul de voornaam in.',
    'Vul de achternaam in.',
    'Vul een mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    'Kies een ontwikkellijn, bijvoorbeeld kansrijk-talent.',
  ]);
  expect(await anna.page.getByLabel(/^Mailadres/).inputValue()).toBe('geen adres');
  expect(await namesOfRoutes(site)).toEqual([]);
});

it('makes one resident and one route of a double click, and shows a script as text', async () => {
  const script = '<script>document.title = "kapot"</script>';
  await anna.go('/aanmelden');
  await fillIn(anna, script);
  await anna.page.getByRole('button', { name: 'Vastleggen' }).dblclick();
  await anna.page.locator('h1', { hasText: `Route van ${script} Proef` }).waitFor();

  expect(await namesOfRoutes(site)).toEqual([`${script} Proef`]);
});

it('lets a care partner ask for somebody, and tells them nothing more', async () => {
  const fatima = await aVisitor(browser, site, { javaScriptEnabled: false });
  await fatima.signIn('fatima');
  expect(fatima.path()).toBe('/aanmelden');
  await fillIn(fatima, 'Eva');
  await fatima.page.getByRole('button', { name: 'Vastleggen' }).click();
  const { text } = await fatima.look();

  expect(fatima.path()).toBe('/aanmelden');
  expect(text).toContain('Het is vastgelegd.');
  expect((await fatima.visit('/routes')).status).toBe(403);
  await fatima.close();
});

it('is not there for who may register nobody', async () => {
  const baker = await aVisitor(browser, site);
  await baker.signIn('baker');
  expect(await baker.page.getByRole('link', { name: 'Aanmelden' }).count()).toBe(0);
  const { status, barriers } = await baker.visit('/aanmelden');

  expect([status, barriers]).toEqual([403, []]);
  await baker.close();
});
