import type { Browser } from 'playwright-core';
import { listAbsences } from '#services/api/endpoints/absences.ts';
import { readTimeline } from '#services/api/endpoints/route.ts';
import { aRequestedRoute, bodyOf, daysAgo } from '#test/api/support/calls.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aForgetfulApi } from './support/forgetful-api.ts';
import { aSite, namesOfRoutes, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

let site: Site;
let browser: Browser;
let line: Awaited<ReturnType<typeof aForgetfulApi>>;
let web: Awaited<ReturnType<Site['another']>>;
let anna: Visitor;
let routeId: string;

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
  line = await aForgetfulApi(site.api.url);
  web = await site.another({ apiUrl: line.url });
  routeId = await aRequestedRoute(await site.api.as('anna'));
  anna = await aVisitor(browser, site, { url: web.url });
  await anna.signIn('anna');
});
afterAll(async () => {
  expect(site.faults).toEqual([]);
  await browser.close();
  await web.close();
  await line.close();
  await site.close();
});

const press = (name: string | RegExp, { page }: Visitor = anna): Promise<void> => page.getByRole('button', { name }).click();

const contacts = async (): Promise<number> =>
  bodyOf(await (await site.api.as('anna')).call(readTimeline, { params: { routeId } })).items.filter(({ type }) => type === 'contactRecorded').length;

const residentsCalled = async (familyName: string): Promise<number> =>
  (await site.ground.db.sql.query({ name: 'residents-called', text: 'select 1 from resident where family_name = $1' }, [familyName])).length;

const aLookAtContact = async (): Promise<void> => {
  await anna.go('/vandaag');
  await anna.page.locator(`input[name="_route"][value="${routeId}"]`).first().check();
  await anna.page.getByLabel('Wat wil je vastleggen?').selectOption({ label: 'Contact vastleggen' });
  await press('Verder');
  await anna.page.getByLabel('De inwoner', { exact: true }).first().check();
  await anna.page.getByLabel('Aan de telefoon').check();
  await anna.page.getByLabel(/Hoeveel minuten/).selectOption({ label: '15 minuten' });
  await press('Eerst bekijken');
};

describe('when nobody can say whether it was done', () => {
  it.each(['unknown', 'silence'] as const)('a bulk move is offered again, and is done once (%s)', async (how) => {
    const before = await contacts();
    await aLookAtContact();
    line.forgets(/\/bulk-moves$/, how);
    await press('Vastleggen op 1 route');
    const { status, barriers } = await anna.look();
    expect([status, barriers]).toEqual([503, []]);
    expect(await contacts()).toBe(before + 1);
    if (how === 'silence') await anna.go('/vandaag/samen');

    expect((await anna.look()).barriers).toEqual([]);
    await press('Vastleggen op 1 route');
    expect((await anna.look()).text).toContain('Het is op alle routes vastgelegd.');
    expect(await contacts()).toBe(before + 1);
  });

  it.each(['unknown', 'silence'] as const)('what was sent after it is offered to be taken back again (%s)', async (how) => {
    await aLookAtContact();
    await press('Vastleggen op 1 route');
    line.forgets(/\/undo$/, how);
    await press('Alles ongedaan maken');
    const { status, barriers } = await anna.look();
    expect([status, barriers]).toEqual([503, []]);
    if (how === 'silence') await anna.go('/vandaag/samen');

    await press('Alles ongedaan maken');
    expect((await anna.look()).status).toBe(200);
  });

  it.each(['unknown', 'silence'] as const)('a resident is registered once (%s)', async (how) => {
    await anna.go('/aanmelden');
    await anna.page.getByLabel('Voornaam').fill('Eva');
    await anna.page.getByLabel('Achternaam').fill(`Eens ${how}`);
    await anna.page.getByLabel('Van Kansrijk Talent naar regulier werk').check();
    line.forgets(/\/residents$/, how);
    await press('Vastleggen');
    if (how === 'silence') await anna.go('/aanmelden');
    expect(await anna.page.getByLabel('Achternaam').inputValue()).toBe(`Eens ${how}`);

    await press('Vastleggen');
    expect(await residentsCalled(`Eens ${how}`)).toBe(1);
    expect(await namesOfRoutes(site)).toContain(`Eva Eens ${how}`);
  });

  it('an absence is planned once', async () => {
    await anna.go('/afwezig');
    await anna.page.getByLabel('Eerste dag').fill(daysAgo(-2));
    await anna.page.getByLabel('Laatste dag').fill(daysAgo(-9));
    await anna.page.getByLabel('Bram de Vries').check();
    line.forgets(/\/absences$/, 'unknown');
    await press('Plannen');
    expect((await anna.look()).status).toBe(422);
    await press('Plannen');
    expect((await anna.look()).text).toContain('Het staat erin.');

    const { items } = bodyOf(await (await site.api.as('anna')).call(listAbsences, { query: {} }));
    expect(items).toHaveLength(1);
  });

  it.each([
    ['cover', 'unknown'],
    ['cover', 'silence'],
    ['end', 'unknown'],
    ['end', 'silence'],
  ] as const)('an absence is changed once (%s, %s)', async (command, how) => {
    const [absence] = bodyOf(await (await site.api.as('anna')).call(listAbsences, { query: {} })).items;
    const form = `/afwezig/${absence?.id ?? ''}/${command === 'cover' ? 'vervanger' : 'terug'}`;
    const day = daysAgo(how === 'unknown' ? -9 : -8);
    await anna.go(form);
    if (command === 'end') await anna.page.getByLabel(/Dag waarop/).fill(day);
    line.forgets(new RegExp(`/${command}$`), how);
    await press('Vastleggen');
    if (how === 'silence') await anna.go(form);
    const { status, barriers } = await anna.look();
    expect([status, barriers]).toEqual([how === 'silence' ? 200 : 422, []]);
    if (command === 'end') expect(await anna.page.getByLabel(/Dag waarop/).inputValue()).toBe(day);
    await press('Vastleggen');
    expect((await anna.look()).text).toContain('Het is vastgelegd.');

    const [after] = bodyOf(await (await site.api.as('anna')).call(listAbsences, { query: {} })).items;
    expect(after?.version).toBe((absence?.version ?? 0) + 1);
  });
});

it('a form that was sent with other answers can be sent again as something new', async () => {
  await anna.go('/aanmelden');
  await anna.page.getByLabel('Voornaam').fill('Eva');
  await anna.page.getByLabel('Achternaam').fill('Eerst');
  await anna.page.getByLabel('Van Kansrijk Talent naar regulier werk').check();
  line.forgets(/\/residents$/, 'unknown');
  await press('Vastleggen');
  await anna.page.getByLabel('Achternaam').fill('Daarna');
  await press('Vastleggen');
  expect((await anna.look()).text).toContain('Dit formulier was al verstuurd, met andere antwoorden.');

  await press('Vastleggen');
  expect(await namesOfRoutes(site)).toContain('Eva Daarna');
});
