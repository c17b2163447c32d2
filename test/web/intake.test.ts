import type { Browser } from 'playwright-core';
import { decideSuitability } from '#services/api/endpoints/suitability.ts';
import { revisePlan } from '#services/api/endpoints/plan.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aKey, aMove, aRequestedRoute, aReview, bodyOf, daysAgo } from '#test/api/support/calls.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let anna: Visitor;
let routeId: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
  // no script is needed for any of it
  anna = await aVisitor(browser, site, { javaScriptEnabled: false });
  await anna.signIn('anna');
});
beforeEach(async () => {
  routeId = await aRequestedRoute(await site.api.as('anna'));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const intakeAddress = (): string => `/routes/${routeId}/intake`;
const standing = async (): Promise<string[]> => {
  await anna.go(intakeAddress());
  return anna.page.locator('main .ol-card-title').allInnerTexts();
};
const take = async (link: string): Promise<void> => {
  await anna.go(intakeAddress());
  await anna.page.getByRole('link', { name: link, exact: true }).click();
};
const record = async (): Promise<void> => {
  await anna.page.getByRole('button', { name: 'Vastleggen' }).click();
  expect(anna.path()).toBe(intakeAddress());
};
const page = (): Visitor['page'] => anna.page;
const agree = (): Promise<void> => page().getByLabel('Is het ermee eens').check();
const move = async (link: string): Promise<void> => {
  await take(link);
  await agree();
  await page().getByLabel('Wat is de reden?').selectOption({ label: 'Zo was het afgesproken' });
  await record();
};
const agreePlan = async (): Promise<void> => {
  await take('Plan afspreken');
  await agree();
  await page()
    .getByLabel(/Hoeveel minuten/)
    .selectOption({ label: '45 minuten' });
  await page().getByLabel('Uren per week').fill('16');
  await page().getByLabel('3: doet mee aan activiteiten').check();
  await record();
};

const tomorrow = (): string => daysAgo(-1);

it('can be left and taken up again, from the request to the next stage', async () => {
  expect(await standing()).toEqual([
    'Contact met de inwoner – Te doen',
    'De intake beginnen – Te doen',
    'Samen besluiten of deze route past – Kan nog niet',
    'Het plan, met uren en trede – Kan nog niet',
    'Doelen en stappen – Kan nog niet',
    'De volgende fase – Kan nog niet',
  ]);

  await move('Intake beginnen');
  expect((await standing()).slice(0, 4)).toEqual([
    'Contact met de inwoner – Klaar',
    'De intake beginnen – Klaar',
    'Samen besluiten of deze route past – Te doen',
    'Het plan, met uren en trede – Te doen',
  ]);

  await agreePlan();
  expect((await standing()).slice(3)).toEqual(['Het plan, met uren en trede – Klaar', 'Doelen en stappen – Te doen', 'De volgende fase – Te doen']);

  await move('Een plek gaan zoeken');
  expect((await anna.look()).text).toContain('Voor deze route is er nu geen intake te doen.');
});

it('says why something cannot be done yet, and when people look again', async () => {
  await anna.go(intakeAddress());
  expect(await page().locator('main .ol-card').nth(3).innerText()).toMatch(/Kan nog niet\s+\S.+\./);

  const client = await site.api.as('anna');
  await move('Intake beginnen');
  const body = { ...aMove(0), suitability: 'not-now', alternative: 'later-wave', reviewOn: tomorrow() } as const;
  bodyOf(await client.call(decideSuitability, { params: { routeId }, body, key: aKey() }));

  expect((await standing())[2]).toBe('Samen besluiten of deze route past – Te doen');
  expect((await anna.look()).text).toMatch(/Op \w+ .+ kijken jullie opnieuw\./);
});

it('shows the same list, and goals with their steps, on the page of the route', async () => {
  const client = await site.api.as('anna');
  await move('Intake beginnen');
  await agreePlan();
  const steps = [{ stepId: crypto.randomUUID(), dueOn: tomorrow(), note: 'Samen met de bus' }];
  const goals = [{ goalId: crypto.randomUUID(), kind: 'travel', note: 'Zelf op weg', steps }] as const;
  bodyOf(await client.call(revisePlan, { params: { routeId }, body: { ...aReview(0), residentView: 'has-doubts', goals: [...goals] }, key: aKey() }));
  await anna.go(`/routes/${routeId}`);
  const plan = page().getByRole('region', { name: 'Plan en gesprekken' });

  expect(await page().getByRole('region', { name: 'Intake', exact: true }).innerText()).toContain('4 van de 6 taken zijn klaar.');
  expect(await plan.innerText()).toMatch(/Versie 2, besproken op .+\. De inwoner: twijfelt\./);
  expect(await plan.innerText()).toMatch(/Doel 1: Zelf op weg\s+Loopt nog\s+(1\. )?Samen met de bus – Te doen, klaar op/);
  expect(await plan.locator('.ol-card').allInnerTexts()).toEqual([
    expect.stringContaining('Doel 1'),
    expect.stringMatching(/De inwoner: twijfelt\.\s+.+Versie 2 van het plan\./),
    expect.stringMatching(/De inwoner: is het ermee eens\.\s+.+Versie 1 van het plan\./),
  ]);

  await plan.getByRole('link', { name: 'Stap uit het plan afronden' }).click();
  await page().getByRole('button', { name: 'Vastleggen' }).click();
  expect(await plan.innerText()).toMatch(/Samen met de bus – Gedaan op/);
});
