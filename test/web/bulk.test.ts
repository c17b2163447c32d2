import type { Browser } from 'playwright-core';
import { readToday } from '#services/api/endpoints/commitments.ts';
import { startIntake } from '#services/api/endpoints/intake.ts';
import { readTimeline } from '#services/api/endpoints/route.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import { addWorkingDays } from '#shared/domain/time/working-days.ts';
import { aKey, aMove, aRequestedRoute, bodyOf, withStep } from '#test/api/support/calls.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let anna: Visitor;
let routes: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
});
beforeEach(async () => {
  const client = await site.api.as('anna');
  routes = [await aRequestedRoute(client), await aRequestedRoute(client), await aRequestedRoute(client)];
  anna = await aVisitor(browser, site);
  await anna.signIn('anna');
});
afterEach(() => anna.close());
afterAll(async () => {
  expect(site.faults).toEqual([]);
  await browser.close();
  await site.close();
});

const happened = async (type: string, as: 'anna' | 'bram' = 'anna'): Promise<number[]> => {
  const client = await site.api.as(as);
  const timelines = await Promise.all(routes.map(async (routeId) => bodyOf(await client.call(readTimeline, { params: { routeId } }))));
  return timelines.map(({ items }) => items.filter((item) => item.type === type).length);
};

const press = ({ page }: Visitor, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

const choose = async (visitor: Visitor, title: string, chosen = routes): Promise<void> => {
  await visitor.go('/vandaag');
  while ((await visitor.page.locator(`input[value="${chosen[0] ?? ''}"]`).count()) === 0) await visitor.page.getByRole('link', { name: 'Volgende' }).click();
  for (const routeId of chosen) await visitor.page.locator(`input[name="_route"][value="${routeId}"]`).first().check();
  await visitor.page.getByLabel('Wat wil je vastleggen?').selectOption({ label: title });
  await press(visitor, 'Verder');
};

const aContact = async ({ page }: Visitor, note = ''): Promise<void> => {
  await page.getByLabel('De inwoner', { exact: true }).first().check();
  await page.getByLabel('Aan de telefoon').check();
  await page.getByLabel(/Hoeveel minuten/).selectOption({ label: '15 minuten' });
  await page.getByLabel(/^Notitie/).fill(note);
};

it.each([true, false])('is filled in once, looked at per route, and then done (a script: %s)', async (javaScriptEnabled) => {
  const visitor = await aVisitor(browser, site, { javaScriptEnabled });
  await visitor.signIn('anna');
  await choose(visitor, 'Contact vastleggen');
  expect((await visitor.look()).barriers).toEqual([]);
  await aContact(visitor, 'Iedereen gebeld.');
  await press(visitor, 'Eerst bekijken');
  const preview = await visitor.look();
  expect([preview.status, preview.barriers]).toEqual([200, []]);
  expect(preview.text).toContain('Dit kan op alle gekozen routes. Er is nog niets vastgelegd.');
  expect(await happened('contactRecorded')).toEqual([0, 0, 0]);

  await press(visitor, 'Vastleggen op 3 routes');
  const { text, barriers } = await visitor.look();
  await visitor.close();
  expect(text).toContain('Het is op alle routes vastgelegd.');
  expect(text.match(/Vastgelegd\./g)).toHaveLength(3);
  expect(barriers).toEqual([]);
  expect(await happened('contactRecorded')).toEqual([1, 1, 1]);
});

it('says on which routes it cannot, and leaves those alone', async () => {
  const [begun = ''] = routes;
  bodyOf(await (await site.api.as('anna')).call(startIntake, { params: { routeId: begun }, body: aMove(3), key: aKey() }));
  await choose(anna, 'Intake beginnen');
  await anna.page.getByLabel('Is het ermee eens').check();
  await anna.page.getByLabel('Wat is de reden?').selectOption({ label: 'Zo was het afgesproken' });
  await press(anna, 'Eerst bekijken');
  expect((await anna.look()).text).toContain('Dit kan op 2 van de 3 routes. Er is nog niets vastgelegd.');
  expect(await anna.page.locator('.ol-card--overdue').innerText()).toMatch(/Sam Bakker\s+\S.*\./);

  await press(anna, 'Vastleggen op 2 routes');
  expect((await anna.look()).text).toContain('Het is op alle routes vastgelegd.');
  expect(await happened('intakeStarted')).toEqual([1, 1, 1]);
});

it('makes one bulk move of a double click', async () => {
  await choose(anna, 'Contact vastleggen');
  await aContact(anna);
  await press(anna, 'Eerst bekijken');
  await anna.page.getByRole('button', { name: 'Vastleggen op 3 routes' }).dblclick();
  await anna.page.getByText('Het is op alle routes vastgelegd.').waitFor();

  expect(await happened('contactRecorded')).toEqual([1, 1, 1]);
});

it('keeps what was typed where something is wrong, and when somebody wants to change it', async () => {
  await choose(anna, 'Contact vastleggen');
  await anna.page.getByLabel(/^Notitie/).fill('Dit blijft staan.');
  await press(anna, 'Eerst bekijken');
  const { status, barriers } = await anna.look();
  expect([status, barriers]).toEqual([422, []]);
  await anna.page.getByRole('alert').getByRole('link').first().click();
  expect(await anna.page.evaluate('document.activeElement.id')).toBe('with');

  await aContact(anna, '<b>Toch</b> anders.');
  await press(anna, 'Eerst bekijken');
  await press(anna, 'Aanpassen');
  expect(await anna.page.getByLabel(/^Notitie/).inputValue()).toBe('<b>Toch</b> anders.');
});

it('is undone on all of them, also where nobody guided the route before', async () => {
  const dirk = await site.api.as('dirk');
  routes = [await aRequestedRoute(dirk), await aRequestedRoute(dirk)];
  const carla = await aVisitor(browser, site);
  await carla.signIn('carla');
  await choose(carla, 'Trajectbegeleider aanwijzen');
  await carla.page.getByLabel('Anna de Vries').check();
  await press(carla, 'Eerst bekijken');
  await press(carla, 'Vastleggen op 2 routes');
  expect((await carla.look()).barriers).toEqual([]);
  await press(carla, 'Alles ongedaan maken');
  const { status, text, barriers } = await carla.look();
  await carla.close();

  expect([status, barriers]).toEqual([200, []]);
  expect(text).toContain('Het is op alle routes ongedaan gemaakt.');
  expect(text.match(/Ongedaan gemaakt\. Het is weer zoals het was\./g)).toHaveLength(2);
  expect(text).not.toContain('Sam Bakker');
});

it('undoes what it can, and says where it stands and why', async () => {
  const client = await site.api.as('bram');
  routes = [await aRequestedRoute(client), await aRequestedRoute(client), await aRequestedRoute(client)];
  const [gone = ''] = routes;
  const bram = await aVisitor(browser, site);
  await bram.signIn('bram');
  await choose(bram, 'Contact vastleggen');
  await aContact(bram);
  await press(bram, 'Eerst bekijken');
  await press(bram, 'Vastleggen op 3 routes');
  await bram.page.getByText('Het is op alle routes vastgelegd.').waitFor();
  bodyOf(await client.call(startIntake, { params: { routeId: gone }, body: aMove(3), key: aKey() }));
  await press(bram, 'Alles ongedaan maken');
  const { status, text, barriers } = await bram.look();
  await bram.close();

  expect([status, barriers]).toEqual([200, []]);
  expect(text).toContain('Het is op 2 van de 3 routes ongedaan gemaakt. Op de rest staat het nog.');
  expect(text).toContain('Daarna is er al iets anders gebeurd.');
  expect(await happened('takenBack', 'bram')).toEqual([0, 1, 1]);
});

it('gives a promise of one kind another day on every route, and takes that back', async () => {
  const client = await site.api.as('anna');
  const dueOn = addWorkingDays(dayOf(instant(Date.now())), 2);
  const [plain = '', ...planned] = routes;
  for (const routeId of planned) await withStep(client, routeId, dueOn);
  await choose(anna, 'Afspraak verzetten', [plain, ...planned]);
  const { page } = anna;
  await page.getByLabel('Welke afspraak?').selectOption({ label: 'Kijk of de volgende stap van het plan is gezet.' });
  await page.getByLabel('Nieuwe dag').fill(addWorkingDays(dueOn, 1));
  await page.getByLabel(/^Notitie/).fill('We zijn op de beurs.');
  await press(anna, 'Eerst bekijken');
  expect((await anna.look()).text).toContain('Dit kan op 2 van de 3 routes.');
  await press(anna, 'Vastleggen op 2 routes');
  expect(await happened('commitmentPostponed')).toEqual([0, 1, 1]);

  await press(anna, 'Alles ongedaan maken');
  const { status, text, barriers } = await anna.look();
  expect([status, barriers]).toEqual([200, []]);
  expect(text).toContain('Het is op alle routes ongedaan gemaakt.');
  expect(await happened('takenBack')).toEqual([0, 1, 1]);
});

it('asks for routes and for something to do first', async () => {
  await anna.go('/vandaag');
  await press(anna, 'Verder');
  expect((await anna.look()).text).toContain('Kies eerst een of meer routes op Vandaag.');

  await choose(anna, 'Maak een keuze', routes.slice(0, 1));
  const { text, barriers } = await anna.look();
  expect(text).toContain('Voor 1 route');
  expect(barriers).toEqual([]);
});

it('takes a whole list, also what stands on other pages', async () => {
  const client = await site.api.as('anna');
  const { pages, counts } = bodyOf(await client.call(readToday, { query: { show: 'mine', limit: 25, page: 1 } }));
  for (let left = pages > 1 ? 0 : 26 - (counts.mine ?? 0); left > 0; left -= 1) await aRequestedRoute(client);
  const { items } = bodyOf(await client.call(readToday, { query: { show: 'mine', limit: 100, page: 1 } }));
  const all = new Set(items.map(({ routeId }) => routeId)).size;
  await anna.go('/vandaag');
  expect(await anna.page.locator('input[name="_route"]').count()).toBe(25);
  await anna.page.getByLabel('Alle routes in de lijst ‘Alles voor jou’').check();
  await anna.page.getByLabel('Wat wil je vastleggen?').selectOption({ label: 'Contact vastleggen' });
  await press(anna, 'Verder');

  const { text, barriers } = await anna.look();
  expect(barriers).toEqual([]);
  expect(text).toContain(`Voor ${String(all)} routes`);
  expect(await anna.page.locator('input[name="_route"]').count()).toBe(all);
});
