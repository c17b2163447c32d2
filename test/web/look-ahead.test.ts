import type { Browser } from 'playwright-core';
import { publishLine } from '#services/api/endpoints/lines.ts';
import { saidIn } from '#shared/contracts/line-definition.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aKey, aRequestedRoute, aRouteInMatching, bodyOf } from '#test/api/support/calls.ts';
import { BAKERY } from '#test/api/support/people.ts';
import { aRecordedRoute } from '#test/api/support/recorded-route.ts';
import { placed } from '#test/api/support/steps.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let anna: Visitor;
let baker: Visitor;

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
  [anna, baker] = await Promise.all([aVisitor(browser, site), aVisitor(browser, site)]);
  await anna.signIn('anna');
  await baker.signIn('baker');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const monthsOf = (play: string): Promise<string[]> => anna.page.getByRole('region', { name: play }).locator('summary').allInnerTexts();
const MONTH = /^[a-z]+ \d{4}: (1 ding|\d+ dingen)$/;

describe('a look ahead', () => {
  it('plays the route to its end twice, month by month, and changes nothing', async () => {
    const routeId = await aRequestedRoute(await site.api.as('anna'));
    await anna.go(`/routes/${routeId}`);
    await anna.page.getByRole('link', { name: 'Vooruitblik: wat komt er nog?' }).click();
    expect(anna.path()).toBe(`/routes/${routeId}/vooruitblik`);
    const { status, barriers, text } = await anna.look();
    const [kept, ignored] = [await monthsOf('Als iedereen elke belofte op de dag nakomt'), await monthsOf('Als niemand iets doet')];

    expect(status).toBe(200);
    expect(barriers).toEqual([]);
    expect([...kept, ...ignored].filter((month) => !MONTH.test(month))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.length).toBeGreaterThan(6);
    expect(ignored.length).toBeGreaterThan(3);
    expect(text).not.toContain('Met welke versie');
    const stages = await anna.page.getByRole('region', { name: 'Als iedereen' }).locator('strong').allTextContents();
    expect(stages.at(0)).toBe('De route komt in de fase Intake.');
    expect(stages.at(-1)).toBe('De route komt in de fase Afgesloten.');
  });

  it('plays another version of the line where there is one, and leads to the move', async () => {
    const routeId = await aRequestedRoute(await site.api.as('anna'));
    const { checkIns } = kansrijkTalentLine;
    const definition = saidIn({ ...kansrijkTalentLine, checkIns: checkIns.map((rhythm) => ({ ...rhythm, everyWeeks: Math.min(13, rhythm.everyWeeks * 4) })) });
    const carla = await site.api.as('carla');
    bodyOf(await carla.call(publishLine, { params: { lineId: 'kansrijk-talent' }, body: { version: 2, definition }, key: aKey() }));

    await anna.go(`/routes/${routeId}/vooruitblik`);
    const now = await anna.page.locator('main details li').count();
    expect(await anna.page.locator('.ol-filters [aria-current]').innerText()).toBe('Versie 1, van deze route');
    await anna.page.getByRole('link', { name: 'Versie 2', exact: true }).click();
    const { barriers, text } = await anna.look();

    expect(barriers).toEqual([]);
    expect(text).toMatch(/Gespeeld met: .+, versie 2\./);
    expect(await anna.page.locator('main details li').count()).toBeLessThan(now);
    await anna.page.getByRole('link', { name: 'Naar een andere versie van de lijn' }).click();
    expect(anna.path()).toBe(`/routes/${routeId}/changeLine`);
    await anna.visit(`/routes/${routeId}/vooruitblik?versie=onzin`);
    expect(await anna.page.locator('.ol-filters [aria-current]').innerText()).toBe('Versie 1, van deze route');
  });

  it('is not for a company, and neither are plan and intake', async () => {
    const { routeId } = await aRecordedRoute(site.ground.db, ({ residentId }) => placed(residentId, BAKERY));
    const { status, text, barriers } = await baker.visit(`/routes/${routeId}`);

    expect([status, barriers]).toEqual([200, []]);
    expect(text).not.toMatch(/Plan en gesprekken|Intake|Vooruitblik|Een notitie schrijven|De inwoner: /);
    expect((await baker.visit(`/routes/${routeId}/vooruitblik`)).status).toBe(403);
    expect((await baker.visit(`/routes/${routeId}/intake`)).text).toContain('Voor deze route is er nu geen intake te doen.');

    const own = await anna.visit(`/routes/${routeId}`);
    expect(own.barriers).toEqual([]);
    expect(own.text).toMatch(/Hoe gaat het\?\s+De volgende vraag komt op \d+ \w+ \d{4}\./);
    expect(own.text).toMatch(/Het volgende gesprek: uiterlijk \d+ \w+ \d{4}\./);
  });
});

describe('a note by itself', () => {
  const write = async (routeId: string, note: string, audience: string): Promise<void> => {
    await anna.go(`/routes/${routeId}`);
    await anna.page.getByRole('link', { name: 'Een notitie schrijven' }).click();
    await anna.page.getByLabel('De inwoner', { exact: true }).check();
    await anna.page.getByLabel('Aan de telefoon').check();
    await anna.page.getByLabel(/Hoeveel minuten/).selectOption({ label: '15 minuten' });
    await anna.page.getByLabel(/Notitie/).fill(note);
    await anna.page.getByLabel(audience).check();
    await anna.page.getByRole('button', { name: 'Vastleggen' }).click();
  };

  it('is for the guidance alone unless somebody chooses otherwise, and says who reads it', async () => {
    const routeId = await aRequestedRoute(await site.api.as('anna'));
    await anna.go(`/routes/${routeId}/recordContact`);
    expect(await anna.page.getByLabel('Alleen de begeleiding').isChecked()).toBe(true);
    expect((await anna.look()).barriers).toEqual([]);

    await write(routeId, 'Goed gesprek.', 'De begeleiding en de inwoner');
    expect(await anna.page.locator('#tijdlijn ~ ol > li').first().innerText()).toMatch(/Goed gesprek\.\s+Leest mee: de begeleiding en de inwoner\./);
  });

  it('reaches the company at the table only by that choice, and no company where none is there', async () => {
    const routeId = await aRequestedRoute(await site.api.as('anna'));
    await write(routeId, 'Voor niemand.', 'De begeleiding, de inwoner en het bedrijf');
    const { status, text } = await anna.look();

    expect(status).toBe(422);
    expect(text).toContain('Er is nu geen bedrijf bij deze route.');
    expect(await anna.page.getByLabel(/Notitie/).inputValue()).toBe('Voor niemand.');
  });

  it('cannot be addressed to a company beside a talk, a move or a pause', async () => {
    const routeId = await aRouteInMatching(await site.api.as('anna'));
    for (const command of ['revisePlan', 'pauseRoute', 'stepBack', 'closeRoute']) {
      await anna.go(`/routes/${routeId}/${command}`);
      expect(await anna.page.locator('form.ol-form').count()).toBe(1);
      expect(await anna.page.locator('[name="noteAudience"][value="company"]').count()).toBe(0);
    }
  });
});
