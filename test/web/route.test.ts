import type { Browser } from 'playwright-core';
import { startIntake } from '#services/api/endpoints/intake.ts';
import { readRoute } from '#services/api/endpoints/route.ts';
import type { ApiDeps } from '#services/api/deps.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aKey, aMove, aRequestedRoute, bodyOf } from '#test/api/support/calls.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let anna: Visitor;
let routeId: string;
/** What is broken in the API at the moment. */
const broken = { notes: false };

const brokenWhere = (deps: ApiDeps): Partial<ApiDeps> => ({
  notes: { ...deps.notes, ofThing: (thing) => (broken.notes ? Promise.reject(new Error('the notes are away')) : deps.notes.ofThing(thing)) },
});

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(brokenWhere), aBrowser()]);
  anna = await aVisitor(browser, site);
  await anna.signIn('anna');
});
beforeEach(async () => {
  broken.notes = false;
  routeId = await aRequestedRoute(await site.api.as('anna'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

it('shows where the route is on its line, and where it may go', async () => {
  await anna.go(`/routes/${routeId}`);
  const stages = await anna.page.locator('.ol-map > li').allInnerTexts();

  expect(stages[0]).toMatch(/^Aanmelding – Hier is de route nu\s/);
  expect(stages[1]).toBe('Intake – Kan hierna');
  expect(stages.at(-1)).toBe('Afgesloten – Kan hierna');
  expect(await anna.page.locator('.ol-map [aria-current="step"]').count()).toBe(1);
});

it('offers the next step to whoever owns it, and remembers where the route was', async () => {
  await anna.go(`/routes/${routeId}`);
  await anna.page.getByRole('link', { name: 'Nu doen: Intake beginnen' }).click();
  expect(anna.path()).toBe(`/routes/${routeId}/startIntake`);

  bodyOf(await (await site.api.as('anna')).call(startIntake, { params: { routeId }, body: aMove(1), key: aKey() }));
  await anna.go(`/routes/${routeId}`);
  expect(await anna.page.locator('.ol-map > li').first().innerText()).toBe('Aanmelding – Geweest');
  expect(await anna.page.locator('#tijdlijn ~ ol').innerText()).toContain('De inwoner: is het ermee eens. Reden: zo was het afgesproken.');
});

it('links every form that the API allows now, and says of the others why not', async () => {
  const { next } = bodyOf(await (await site.api.as('anna')).call(readRoute, { params: { routeId } }));
  await anna.go(`/routes/${routeId}`);
  const links: (string | undefined)[] = [];
  for (const link of await anna.page.locator('.ol-actions a').all()) links.push((await link.getAttribute('href'))?.split('/').at(-1));
  expect(links).toEqual(next.filter(({ allowed }) => allowed).map(({ command }) => command));

  await anna.page.getByText('Wat kan nu niet, en waarom?').click();
  const reasons = await anna.page.locator('.ol-actions-section dd').allInnerTexts();
  expect(reasons).toEqual(next.filter(({ allowed }) => !allowed).map(({ sentence }) => sentence));
  expect((await anna.look()).barriers).toEqual([]);
});

it('says why, in place of a form, when something cannot be done now', async () => {
  const { text, status, barriers } = await anna.visit(`/routes/${routeId}/recordMidReview`);

  expect(status).toBe(200);
  expect(barriers).toEqual([]);
  expect(await anna.page.locator('form.ol-form').count()).toBe(0);
  expect(text).toMatch(/Tussenevaluatie vastleggen\s+\S.+\./);
});

it('keeps the rest of the page where one part cannot be loaded', async () => {
  broken.notes = true;
  const { status, text, barriers } = await anna.visit(`/routes/${routeId}`);

  expect(status).toBe(200);
  expect(text).toContain('Dit deel kunnen wij nu niet laten zien.');
  expect(text).toContain('Hier is de route nu');
  expect(barriers).toEqual([]);
});

it('knows no page for a command or a route that is not there', async () => {
  const missing = [`/routes/${routeId}/vliegen`, `/routes/${crypto.randomUUID()}`, '/routes/niets', `/routes/${routeId}/importRoute`];
  const statuses: number[] = [];
  for (const path of missing) statuses.push((await anna.visit(path)).status);

  expect(statuses).toEqual([404, 404, 404, 404]);
});

it('shows a company only what a company may see', async () => {
  const baker = await aVisitor(browser, site);
  await baker.signIn('baker');
  const { status } = await baker.visit(`/routes/${routeId}`);
  const list = await baker.visit('/routes');
  await baker.close();

  expect(status).toBe(404);
  expect(list.text).toContain('Er zijn geen routes die je mag zien.');
});

it('tells that the API is away, with a way to try again', async () => {
  const alone = await site.another({ apiUrl: 'http://127.0.0.1:9' });
  const visitor = await aVisitor(browser, site, { url: alone.url });
  const cookies = (await anna.context.cookies()).filter(({ name }) => name === 'ontwikkellijn');
  await visitor.context.addCookies(cookies);
  const { status, text, barriers } = await visitor.visit('/vandaag');
  await visitor.close();
  await alone.close();

  expect(status).toBe(503);
  expect(text).toContain('Even niet bereikbaar');
  expect(barriers).toEqual([]);
});
