import type { Browser } from 'playwright-core';
import { stateOf, filtered, pageFrom, type Waiting } from '#services/web/today/today-model.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aRequestedRoute } from '#test/api/support/calls.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

const NOW = '2026-11-25T10:00:00.000Z' as Instant;

const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  id: 'startIntake/1',
  kind: 'startIntake',
  routeId: crypto.randomUUID(),
  residentName: 'Sam Bakker',
  stage: { id: 'intake-requested', name: 'Aanmelding' },
  sentence: 'Begin met de intake.',
  owner: { party: 'coach', id: 'anna', name: 'Anna de Vries' },
  isYours: true,
  since: '2026-11-20T09:00:00.000Z',
  until: '2026-11-27T16:00:00.000Z',
  isOverdue: false,
  isOnHold: false,
  answers: ['startIntake'],
  thenSentence: null,
  ...more,
});

describe('what waits', () => {
  it('stands under its own day on the clock of Amsterdam, late, or on hold with its route', () => {
    expect(stateOf(waiting(), NOW)).toBe('later');
    expect(stateOf(waiting({ until: '2026-11-25T22:59:59.000Z' }), NOW)).toBe('due');
    expect(stateOf(waiting({ until: '2026-11-25T23:00:00.000Z' }), NOW)).toBe('later');
    expect(stateOf(waiting({ isOverdue: true }), NOW)).toBe('overdue');
    expect(stateOf(waiting({ isOnHold: true }), NOW)).toBe('hold');
    expect(stateOf(waiting({ isOnHold: true, isOverdue: true }), NOW)).toBe('overdue');
  });

  it('is never on the list of somebody else, and what time keeps is on nobody’s', () => {
    const ofCompany = waiting({ isYours: false, owner: { party: 'employer', id: 'x', name: 'Bakkerij' } });
    const ofTime = waiting({ isYours: false, owner: { party: 'time', id: null, name: null } });

    expect(filtered([ofCompany, ofTime], 'mine', NOW)).toEqual([]);
    expect(filtered([ofCompany, ofTime], 'others', NOW)).toEqual([ofCompany]);
  });

  it('keeps its order, and every page that somebody may ask for shows something', () => {
    const items = Array.from({ length: 51 }, (_, index) => index);

    expect(pageFrom(items, 2, 25)).toEqual({ shown: items.slice(25, 50), page: 2, pages: 3 });
    expect([0, -1, 99, Number.NaN].map((wanted) => pageFrom(items, wanted, 25).page)).toEqual([1, 1, 3, 1]);
    expect(pageFrom([], 1, 25)).toEqual({ shown: [], page: 1, pages: 1 });
  });
});

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
    expect(await anna.page.locator('form.ol-form').count()).toBe(0);
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
