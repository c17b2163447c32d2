import type { Browser } from 'playwright-core';
import { readRoute, readTimeline } from '#services/api/endpoints/route.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import { addWorkingDays } from '#shared/domain/time/working-days.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aRequestedRoute, bodyOf, withStep } from '#test/api/support/calls.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let anna: Visitor;
let routeId: string;
const dueOn = addWorkingDays(dayOf(instant(Date.now())), 2);

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
  anna = await aVisitor(browser, site);
  await anna.signIn('anna');
  const client = await site.api.as('anna');
  routeId = await aRequestedRoute(client);
  await withStep(client, routeId, dueOn);
});
afterAll(async () => {
  expect(site.faults).toEqual([]);
  await browser.close();
  await site.close();
});

const press = (name: string): Promise<void> => anna.page.getByRole('button', { name, exact: true }).click();
const open = async (command: string): Promise<void> => {
  const { status, barriers } = await anna.visit(`/routes/${routeId}/${command}`);
  expect([status, barriers]).toEqual([200, []]);
};
const lastSentence = async (type: string): Promise<string | undefined> =>
  bodyOf(await (await site.api.as('anna')).call(readTimeline, { params: { routeId } })).items.findLast((item) => item.type === type)?.sentence;

it('puts right only what the route holds, and knows what it holds', async () => {
  await open('correctFact');
  expect(await anna.page.getByLabel('De vorm van de plaatsing').count()).toBe(0);
  await anna.page.getByLabel('De uren').check();
  await press('Verder');
  expect(await anna.page.getByLabel('16 uur per week').isChecked()).toBe(true);
  await anna.page.getByLabel('Wat moet het zijn?').fill('20');
  await press('Vastleggen');

  expect(anna.path()).toMatch(new RegExp(`^/routes/${routeId}`));
  expect(await lastSentence('factCorrected')).toContain('van 16 naar 20');
});

it('moves a promise that is chosen by what it is', async () => {
  await open('postponeCommitment');
  await anna.page.getByLabel(/^Kijk of de volgende stap van het plan is gezet\. Nu: /).check();
  await anna.page.getByLabel('Nieuwe dag').fill(addWorkingDays(dueOn, 1));
  await press('Vastleggen');
  expect((await anna.look()).text).toContain('Schrijf op waarom de afspraak een andere dag krijgt');
  await anna.page.getByLabel(/^Notitie/).fill('De bus rijdt die dag niet.');
  await press('Vastleggen');

  const { commitments } = bodyOf(await (await site.api.as('anna')).call(readRoute, { params: { routeId } }));
  expect(dayOf(instant(Date.parse(commitments.find(({ kind }) => kind === 'planStep')?.until ?? '')))).toBe(addWorkingDays(dueOn, 1));
});

it('keeps back a message that is chosen by whom it is for', async () => {
  await open('undoMessage');
  await anna.page
    .getByLabel(/^Aan inwoner: ‘/)
    .first()
    .check();
  await press('Vastleggen');

  expect((await anna.look()).status).toBe(200);
  const told = await site.api.deps.journal.eventsOf(`route/${routeId}`);
  expect(told.map(({ event }) => (event as { type: string }).type)).toContain('messageUndone');
});

it('says where there is nothing to choose from', async () => {
  await open('changeLine');
  expect((await anna.look()).text).toContain('Er is nu niets om uit te kiezen.');
});
