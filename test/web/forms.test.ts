import type { Browser } from 'playwright-core';
import type { ApiDeps } from '#services/api/deps.ts';
import { assignCoach } from '#services/api/endpoints/intake.ts';
import { readTimeline } from '#services/api/endpoints/route.ts';
import { recordContact } from '#services/api/endpoints/contact.ts';
import { people } from '#test/api/support/people.ts';
import { aKey, aRequestedRoute, bodyOf, daysAgo } from '#test/api/support/calls.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aSite, IDLE_S, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let anna: Visitor;
let routeId: string;
const broken = { gateway: false };

/** A gateway that can fail in a way that nobody foresaw. */
const brokenWhere = ({ gateway }: ApiDeps): Partial<ApiDeps> => ({
  gateway: { send: (...sent) => (broken.gateway ? Promise.reject(new Error('nobody foresaw this')) : gateway.send(...sent)) },
});

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(brokenWhere), aBrowser()]);
});
beforeEach(async () => {
  routeId = await aRequestedRoute(await site.api.as('anna'));
  anna = await aVisitor(browser, site);
  await anna.signIn('anna');
});
afterEach(() => anna.close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

const contacts = async (): Promise<(string | null)[]> => {
  const { items } = bodyOf(await (await site.api.as('anna')).call(readTimeline, { params: { routeId } }));
  return items.filter(({ type }) => type === 'contactRecorded').map(({ note }) => note);
};
const formAddress = (): string => `/routes/${routeId}/recordContact`;

const fillIn = async ({ page }: Visitor, note: string): Promise<void> => {
  await page.getByLabel('De inwoner', { exact: true }).check();
  await page.getByLabel('Aan de telefoon').check();
  await page.getByLabel(/Hoeveel minuten/).selectOption({ label: '15 minuten' });
  await page.getByLabel(/Notitie/).fill(note);
};
const send = ({ page }: Visitor): Promise<void> => page.getByRole('button', { name: 'Vastleggen' }).click();

it('records what was filled in, and says so once', async () => {
  await anna.go(formAddress());
  await fillIn(anna, 'Het ging goed.');
  await send(anna);

  expect(anna.path()).toBe(`/routes/${routeId}`);
  const { text, barriers } = await anna.look();
  expect(text).toContain('Het is vastgelegd.');
  expect(text).toContain('Het ging goed.');
  expect(barriers).toEqual([]);
  expect((await anna.visit(`/routes/${routeId}`)).text).not.toContain('Het is vastgelegd.');
});

it('names everything that is wrong at the top, linked to its field, and keeps what was typed', async () => {
  await anna.go(formAddress());
  await anna.page.getByLabel('Aan de telefoon').check();
  await anna.page.getByLabel(/Notitie/).fill('Dit blijft staan.');
  await send(anna);
  const { status, barriers } = await anna.look();
  const summary = anna.page.getByRole('alert');

  expect(status).toBe(422);
  expect(await summary.getByRole('link').allInnerTexts()).toEqual(['Kies met wie het contact was.', 'Kies hoeveel minuten dit je kostte.']);
  expect(barriers).toEqual([]);
  expect(await anna.page.getByLabel('Aan de telefoon').isChecked()).toBe(true);
  expect(await anna.page.getByLabel(/Notitie/).inputValue()).toBe('Dit blijft staan.');
  await summary.getByRole('link').first().click();
  expect(await anna.page.evaluate('document.activeElement.id')).toBe('with');
});

it('makes one update of a double click', async () => {
  await anna.go(formAddress());
  await fillIn(anna, 'Eén keer.');
  await anna.page.getByRole('button', { name: 'Vastleggen' }).dblclick();
  await anna.page.waitForURL(`**/routes/${routeId}`);

  expect(await contacts()).toEqual(['Eén keer.']);
});

it('makes one update of a form that is sent again from another tab', async () => {
  await anna.go(formAddress());
  await fillIn(anna, 'Eén keer.');
  const sendAgain = () =>
    anna.page.evaluate(
      `fetch(location.href, { method: 'POST', body: new URLSearchParams(new FormData(document.querySelector('main form'))) }).then(({ url }) => url)`,
    );
  const answers = await Promise.all([sendAgain(), sendAgain(), sendAgain()]);

  expect(answers).toEqual(answers.map(() => `${site.url}/routes/${routeId}`));
  expect(await contacts()).toEqual(['Eén keer.']);
});

it('tells what changed since the page was opened, keeps what was typed, and then goes on', async () => {
  await anna.go(formAddress());
  await fillIn(anna, 'Mijn eigen notitie.');
  const other = await site.api.as('carla');
  const body = { contactOn: daysAgo(0), with: 'company', how: 'message', minutes: 5 } as const;
  bodyOf(await other.call(recordContact, { params: { routeId }, body, key: aKey() }));
  await send(anna);
  const { status, text, barriers } = await anna.look();

  expect(status).toBe(409);
  expect(text).toContain('Er is intussen iets veranderd');
  expect(text).toContain('Er is contact geweest met het bedrijf, met een bericht.');
  expect(barriers).toEqual([]);
  expect(await anna.page.getByLabel(/Notitie/).inputValue()).toBe('Mijn eigen notitie.');
  expect(await contacts()).toEqual([null]);

  await send(anna);
  await anna.page.waitForURL(`**/routes/${routeId}`);
  expect(await contacts()).toEqual([null, 'Mijn eigen notitie.']);
});

it('shows a script in a text as the text that it is', async () => {
  const script = '<script>document.title = "kapot"</script><img src=x onerror="document.title = \'kapot\'">';
  await anna.go(formAddress());
  await anna.page.getByLabel(/Notitie/).fill(script);
  await send(anna);
  expect(await anna.page.getByLabel(/Notitie/).inputValue()).toBe(script);
  await fillIn(anna, script);
  await send(anna);
  await anna.page.waitForURL(`**/routes/${routeId}`);

  expect(await anna.page.locator('.ol-note').innerText()).toBe(script);
  expect(await anna.page.title()).not.toContain('kapot');
});

it('keeps what was typed where something goes wrong on our side', async () => {
  await anna.go(formAddress());
  await fillIn(anna, 'Dit mag niet weg.');
  broken.gateway = true;
  await send(anna);
  broken.gateway = false;
  const { status, text, barriers } = await anna.look();
  expect([status, barriers]).toEqual([500, []]);
  expect(text).toContain('Dit ligt aan ons.');

  await anna.page.getByRole('link', { name: 'Probeer opnieuw' }).click();
  expect(await anna.page.getByLabel(/Notitie/).inputValue()).toBe('Dit mag niet weg.');
  await send(anna);
  await anna.page.waitForURL(`**/routes/${routeId}`);
  expect(await contacts()).toEqual(['Dit mag niet weg.']);
});

it('records without a script as well', async () => {
  const plain = await aVisitor(browser, site, { javaScriptEnabled: false });
  await plain.signIn('anna');
  await plain.go(formAddress());
  await fillIn(plain, 'Zonder script.');
  await send(plain);
  await plain.page.waitForURL(`**/routes/${routeId}`);
  await plain.close();

  expect(await contacts()).toEqual(['Zonder script.']);
});

describe('a form from somewhere else', () => {
  const forged = async (headers: Record<string, string>): Promise<number> => {
    const [cookie] = (await anna.context.cookies()).filter(({ name }) => name === 'ontwikkellijn');
    const body = new URLSearchParams({ _key: aKey(), contactOn: daysAgo(0), with: 'resident', how: 'phone', minutes: '5' });
    const answer = await fetch(`${site.url}${formAddress()}`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { Cookie: `ontwikkellijn=${cookie?.value ?? ''}`, ...headers },
    });
    return answer.status;
  };

  it.each<[string, Record<string, string>]>([
    ['says that it is from another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['says that it is from a sister site', { 'Sec-Fetch-Site': 'same-site' }],
    ['names another origin', { Origin: 'https://example.com' }],
    ['names no origin', { Origin: 'null' }],
    ['says nothing', {}],
  ])('is refused, and nothing happens: %s', async (_what, headers) => {
    expect(await forged(headers)).toBe(403);
    expect(await contacts()).toEqual([]);
  });

  it('is told apart from one of our own', async () => {
    expect(await forged({ Origin: site.url })).toBe(303);
    expect(await contacts()).toEqual([null]);
  });
});

describe('when the session has ended', () => {
  it('keeps what was typed over signing in again', async () => {
    await anna.go(formAddress());
    await fillIn(anna, 'Een lang verhaal.');
    site.later((IDLE_S + 1) * 1_000);
    await send(anna);
    const { text, barriers } = await anna.look();
    expect(text).toContain('Wat je typte is bewaard.');
    expect(barriers).toEqual([]);

    await anna.page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
    await anna.page.waitForURL(`**${formAddress()}`);
    const back = await anna.look();
    expect(back.text).toContain('Wat je typte staat er nog.');
    expect(back.barriers).toEqual([]);
    expect(await anna.page.getByLabel(/Notitie/).inputValue()).toBe('Een lang verhaal.');
    expect(await contacts()).toEqual([]);
    await send(anna);
    await anna.page.waitForURL(`**/routes/${routeId}`);
    expect(await contacts()).toEqual(['Een lang verhaal.']);
  });

  it('shows what was typed to nobody else', async () => {
    bodyOf(await (await site.api.as('carla')).call(assignCoach, { params: { routeId }, body: { coachId: people.bram.id }, key: aKey() }));
    const bram = await aVisitor(browser, site);
    await bram.signIn('bram');
    await bram.go(formAddress());
    await fillIn(bram, 'Alleen voor mij.');
    site.later((IDLE_S + 1) * 1_000);
    await send(bram);
    await bram.context.clearCookies({ name: '_session' });
    await bram.page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
    await bram.page.locator('button[value="carla"]').click();
    await bram.page.waitForURL(`**${formAddress()}`);
    const { text } = await bram.look();
    await bram.close();

    expect(text).not.toContain('Alleen voor mij.');
    expect(text).not.toContain('Wat je typte staat er nog.');
  });
});

it('lets nobody see or change the route of another coach', async () => {
  const bram = await aVisitor(browser, site);
  await bram.signIn('bram');
  const seen = [await bram.visit(`/routes/${routeId}`), await bram.visit(formAddress())];
  await bram.go('/vandaag?toon=later');
  const list = await bram.page.content();
  await bram.close();

  expect(seen.map(({ status }) => status)).toEqual([404, 404]);
  expect(seen.flatMap(({ barriers }) => barriers)).toEqual([]);
  expect(list).not.toContain(routeId);
});
