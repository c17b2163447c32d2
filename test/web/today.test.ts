import type { Browser } from 'playwright-core';
import { aBrowser } from '#test/support/chromium.ts';
import { aRequestedRoute } from '#test/api/support/calls.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

describe('Today', () => {
  let site: Site;
  let browser: Browser;
  let anna: Visitor;
  let routeId: string;

  beforeAll(async () => {
    [site, browser] = await Promise.all([aSite(), aBrowser()]);
    routeId = await aRequestedRoute(await site.api.as('anna'));
    anna = await aVisitor(browser, site);
    await anna.signIn('anna');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('says what, for whom, until when, since when, who waits, and what happens otherwise', async () => {
    await anna.go('/vandaag');
    const first = anna.page.locator('.ol-list > li').first();

    expect(await first.innerText()).toMatch(
      /^Begin met de intake\. Later\s+Sam Bakker, Aanmelding\s+Klaar op \w+dag \d+ \w+ \d{4}\. Wacht op jou sinds \w+dag \d+ \w+ \d{4}\.\s+Blijft dit liggen, dan krijg jij /,
    );
  });

  it('keeps the filter in the address, and counts what is behind each', async () => {
    await anna.go('/vandaag');
    const filters = anna.page.getByRole('navigation', { name: 'Laat zien' });
    const counts = await filters.getByRole('link').allInnerTexts();
    expect(counts.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Alles voor jou 2',
      'Te laat 0',
      'Vandaag 0',
      'Later 2',
      'Op pauze 0',
      'Wacht op anderen 0',
    ]);

    await filters.getByRole('link', { name: /Te laat/ }).click();
    expect(anna.path()).toBe('/vandaag?toon=overdue');
    const { text, barriers } = await anna.look();
    expect(text).toContain('Er is niets te laat.');
    expect(barriers).toEqual([]);
  });

  it('takes the usual answer in place, and comes back to the list', async () => {
    await anna.go('/vandaag?toon=later');
    await anna.page.getByRole('link', { name: 'Intake beginnen, voor Sam Bakker' }).click();
    expect((await anna.look()).barriers).toEqual([]);
    await anna.page.getByLabel('Is het ermee eens').check();
    await anna.page.getByLabel('Wat is de reden?').selectOption({ label: 'Zo was het afgesproken' });
    await anna.page.getByRole('button', { name: 'Vastleggen' }).click();
    await anna.page.waitForURL('**/vandaag?toon=later');
    const { text } = await anna.look();

    expect(text).toContain('Het is vastgelegd.');
    expect(text).not.toContain('Begin met de intake.');
  });

  it('says why an answer can no longer be given, instead of a form', async () => {
    await anna.go(`/vandaag?${new URLSearchParams({ route: routeId, doe: 'recordMidReview', bij: 'none' }).toString()}`);
    expect(await anna.page.locator('#lijst form').count()).toBe(0);
    const { status } = await anna.visit(`/vandaag?route=niets&doe=niets&bij=niets`);

    expect(status).toBe(200);
  });

  it('is there for a lead too, without the names of residents', async () => {
    const carla = await aVisitor(browser, site);
    await carla.signIn('carla');
    const { text } = await carla.visit('/vandaag?toon=others');
    await carla.close();

    expect(text).toContain(`Inwoner van route ${routeId.slice(0, 8)}`);
    expect(text).not.toContain('Sam Bakker');
  });
});
