import type { Browser } from 'playwright-core';
import { aBrowser } from '#test/support/chromium.ts';
import { aSite, IDLE_S, LIMIT_S, STRANGER, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
const open: Visitor[] = [];

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
});
afterEach(async () => {
  for (const visitor of open.splice(0)) await visitor.close();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const visitor = async (url = site.url): Promise<Visitor> => {
  const made = await aVisitor(browser, site, { url });
  open.push(made);
  return made;
};
const signedIn = async (subject: string): Promise<Visitor> => {
  const made = await visitor();
  await made.signIn(subject);
  return made;
};
const cookieOf = async ({ context }: Visitor) => (await context.cookies()).find(({ name }) => name === 'ontwikkellijn');

it('brings somebody back to the page that they asked for', async () => {
  const anna = await visitor();
  await anna.go('/routes?na=');

  expect(anna.path()).toBe('/inloggen?naar=%2Froutes%3Fna%3D');
  await anna.page.getByRole('link', { name: 'Inloggen', exact: true }).click();
  await anna.page.locator('button[value="anna"]').click();
  expect(anna.path()).toBe('/routes?na=');
});

it('leads nowhere but within the site', async () => {
  const anna = await visitor();
  for (const elsewhere of ['https://example.com', '//example.com', '/\\example.com', 'javascript:alert(1)']) {
    await anna.page.goto(`${site.url}/inloggen?${new URLSearchParams({ naar: elsewhere }).toString()}`);

    expect(await anna.page.getByRole('link', { name: 'Inloggen', exact: true }).getAttribute('href')).toBe('/inloggen/begin?naar=%2F');
  }
});

it('keeps the session in a cookie that no script and no other site can use, under a new id', async () => {
  const anna = await visitor();
  await anna.page.goto(`${site.url}/inloggen/begin`);
  const before = await cookieOf(anna);
  await anna.page.locator('button[value="anna"]').click();
  const after = await cookieOf(anna);

  expect(before).toMatchObject({ httpOnly: true, sameSite: 'Lax', expires: -1 });
  expect(after?.value).not.toBe(before?.value);
  expect(after?.value).not.toMatch(/anna|eyJ/);
});

it('takes no answer of the identity provider that it did not ask for', async () => {
  const anna = await visitor();
  await anna.page.goto(`${site.url}/inloggen/begin`);
  for (const answer of ['code=made-up&state=made-up', 'error=access_denied', 'code=made-up']) {
    await anna.page.goto(`${site.url}/aangemeld?${answer}`);

    expect(await anna.page.locator('main').innerText()).toContain('Het inloggen is niet gelukt');
    await anna.page.goto(`${site.url}/inloggen/begin`);
  }
});

it('asks for a stronger way of signing in where that is the rule', async () => {
  const strict = await site.another({ minimum: 'http://eidas.europa.eu/LoA/high' });
  const anna = await visitor(strict.url);
  await anna.signIn('anna');
  const { text, barriers } = await anna.look();
  await strict.close();

  expect(text).toContain('Deze manier van inloggen is niet sterk genoeg.');
  expect(barriers).toEqual([]);
});

it('tells somebody without access whom to ask', async () => {
  const stranger = await signedIn(STRANGER);

  expect((await stranger.look()).text).toContain('Vraag de programmaleider om je toe te voegen.');
  expect((await stranger.visit('/vandaag')).text).toContain('Inloggen');
  await stranger.go('/inloggen/begin'); // known at the identity provider already: there is nothing to choose
  await stranger.page.getByRole('link', { name: 'Log in als iemand anders' }).click();
  await stranger.page.locator('button[value="anna"]').click();
  await stranger.page.waitForURL('**/vandaag', { timeout: 10_000 });
});

it('asks to wait whoever asks too much, by person', async () => {
  const strict = await site.another({ perMinute: 6 });
  const [anna, bram] = [await visitor(strict.url), await visitor(strict.url)];
  await anna.signIn('anna');
  const statuses: number[] = [];
  for (let time = 0; time < 8; time += 1) statuses.push((await anna.page.goto(`${strict.url}/uitloggen`))?.status() ?? 0);
  const { barriers, text } = await anna.look();
  await bram.signIn('bram');
  const path = bram.path();
  await strict.close();

  expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
  expect(text).toContain('Wacht een minuut en probeer het opnieuw.');
  expect(barriers).toEqual([]);
  expect(path).toBe('/vandaag');
});

it('shows each role the places where it has something to do', async () => {
  const menuOf = async (subject: string): Promise<string[]> => {
    const somebody = await signedIn(subject);
    return somebody.page.getByRole('navigation', { name: 'Menu' }).getByRole('link').allInnerTexts();
  };

  expect(await menuOf('anna')).toEqual(['Vandaag', 'Routes', 'Aanmelden', 'Afwezig']);
  expect(await menuOf('baker')).toEqual(['Routes']);
  expect(await menuOf('hanna')).toEqual([]);
});

describe('signing out', () => {
  it('ends this session, here and on the server', async () => {
    const anna = await signedIn('anna');
    const cookie = await cookieOf(anna);
    await anna.go('/uitloggen');
    await anna.page.getByRole('button', { name: 'Log uit op dit apparaat' }).click();
    expect(await anna.page.locator('h1').innerText()).toBe('Uitloggen bij de inlogdienst');
    await anna.page.getByRole('button', { name: 'Ja, log mij uit' }).click();
    expect(anna.path()).toMatch(/^\/inloggen/);

    const answer = await fetch(`${site.url}/vandaag`, { headers: { Cookie: `ontwikkellijn=${cookie?.value ?? ''}` }, redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/inloggen?naar=%2Fvandaag');
  });

  it('ends all sessions of this person where that is asked, and nobody else’s', async () => {
    const [phone, desk, bram] = [await signedIn('anna'), await signedIn('anna'), await signedIn('bram')];
    await phone.go('/uitloggen');
    await phone.page.getByRole('button', { name: 'Log uit op al mijn apparaten' }).click();
    await phone.page.locator('h1').waitFor();

    await desk.go('/vandaag');
    expect(desk.path()).toBe('/inloggen?naar=%2Fvandaag');
    await bram.go('/vandaag');
    expect(bram.path()).toBe('/vandaag');
  });
});

describe('the end of a session', () => {
  it('is heard in time, without anybody doing anything', async () => {
    const short = await site.another({ idleS: 6 });
    try {
      const anna = await visitor(short.url);
      await anna.signIn('anna');
      const warning = anna.page.getByRole('alert');
      await warning.waitFor({ timeout: 10_000 });
      expect(await warning.innerText()).toContain('Je wordt zo uitgelogd. Wat je typte blijft bewaard.');
      await warning.getByRole('button', { name: 'Blijf ingelogd' }).click();
      await anna.page.getByText('Je blijft ingelogd.').waitFor({ timeout: 10_000 });
    } finally {
      await short.close();
    }
  });

  it('is announced on the page, and can be put off there', async () => {
    const anna = await signedIn('anna');
    const ends = (): Promise<string | null> => anna.page.locator('.ol-session').getAttribute('data-session-idle-at');
    const before = Number(await ends());
    expect(await anna.page.locator('.ol-session').innerText()).toMatch(/Dan word je uitgelogd om \d\d:\d\d uur/);

    site.later(60_000);
    await anna.page.getByRole('button', { name: 'Blijf ingelogd' }).click();
    await anna.page.waitForFunction(`Number(document.querySelector('.ol-session').dataset.sessionIdleAt) > ${String(before)}`);
    expect(anna.path()).toBe('/vandaag');
  });

  it('comes after a while without anybody, and says so', async () => {
    const anna = await signedIn('anna');
    site.later((IDLE_S + 1) * 1_000);
    const { text, barriers } = await anna.visit('/vandaag');

    expect(text).toContain('Je was een tijd niet actief.');
    expect(barriers).toEqual([]);
  });

  it('is not put off by a page that refreshes by itself', async () => {
    const anna = await signedIn('anna');
    const refresh = () => anna.page.evaluate(`fetch('/vandaag', { headers: { 'X-Background': '1' } }).then(({ redirected }) => redirected)`);
    site.later((IDLE_S / 2) * 1_000);
    expect(await refresh()).toBe(false);
    site.later((IDLE_S / 2 + 1) * 1_000);
    expect(await refresh()).toBe(true);
  });

  it('comes in any case after a working day, however busy', async () => {
    const anna = await signedIn('anna');
    for (let passedS = 0; passedS <= LIMIT_S; passedS += IDLE_S - 60) {
      site.later((IDLE_S - 60) * 1_000);
      await anna.page.goto(`${site.url}/uitloggen`);
    }

    expect((await anna.look()).text).toContain('Je was lang achter elkaar ingelogd.');
  });
});
