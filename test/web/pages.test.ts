import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { pages } from '#services/web/pages.ts';
import { planAbsence } from '#services/api/endpoints/absences.ts';
import { aKey, aRequestedRoute, bodyOf, daysAgo } from '#test/api/support/calls.ts';
import { people } from '#test/api/support/people.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let coach: Visitor;
let withoutScript: Visitor;
let routeId: string;
let absenceId: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
  const anna = await site.api.as('anna');
  routeId = await aRequestedRoute(anna);
  const away = { fromOn: daysAgo(-30), untilOn: daysAgo(-40), coverId: null };
  absenceId = bodyOf(await anna.call(planAbsence, { params: { personId: people.anna.id }, body: away, key: aKey() })).id;
  coach = await aVisitor(browser, site);
  withoutScript = await aVisitor(browser, site, { javaScriptEnabled: false });
  await coach.signIn('anna');
  await withoutScript.signIn('anna');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Everything in an address that stands for something of this test. */
const filled = (path: string): string => path.replace(':routeId', routeId).replace(':command', 'startIntake').replace(':absenceId', absenceId);

const addresses = [...pages.map(({ path }) => path), '/uitloggen', '/vandaag?toon=later', '/vandaag?toon=others', '/vandaag?toon=hold'];

it.each(addresses)('can be used by everybody: %s', async (path) => {
  const { status, barriers } = await coach.visit(filled(path));

  expect(status).toBe(200);
  expect(barriers).toEqual([]);
});

it.each(addresses)('says the same without a script: %s', async (path) => {
  const [scripted, plain] = [await coach.visit(filled(path)), await withoutScript.visit(filled(path))];
  const withoutClock = (text: string): string => text.replaceAll(/\d\d:\d\d/g, '');

  expect(plain.status).toBe(200);
  expect(withoutClock(plain.text)).toBe(withoutClock(scripted.text));
});

it.each(['/inloggen', '/inloggen?reden=idle', '/inloggen?fout=tooWeak', '/bestaat-niet', '/routes/bestaat-niet'])(
  'helps whoever is not signed in, or lost: %s',
  async (path) => {
    const visitor = await aVisitor(browser, site);
    const { barriers, text } = await visitor.visit(path);
    await visitor.close();

    expect(barriers).toEqual([]);
    expect(text).toContain('Hulp nodig?');
  },
);

it('keeps help at the same place: the last thing of every page, with a name', async () => {
  for (const path of addresses) {
    const { text } = await coach.visit(filled(path));

    expect(text.slice(text.indexOf('Hulp nodig?'))).toMatch(/^Hulp nodig\?\s+Vraag het aan Carla de Vries, de programmaleider\./);
  }
});

it('loads nothing from anywhere else, and little of its own', async () => {
  const asked: string[] = [];
  coach.page.on('request', (request) => void asked.push(request.url()));
  await coach.go('/vandaag');
  const cookies = (await coach.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const sizeOf = async (url: string): Promise<number> => gzipSync(await (await fetch(url, { headers: { Cookie: cookies } })).bytes()).length;
  const ours = (ending: string): string => asked.find((url) => url.endsWith(ending)) ?? '';

  expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
  expect(await sizeOf(ours('.css'))).toBeLessThan(40_000);
  expect(await sizeOf(ours('.js'))).toBeLessThan(15_000);
  expect(await sizeOf(`${site.url}/routes/${routeId}`)).toBeLessThan(60_000);
});
