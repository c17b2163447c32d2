import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { chooseCover, endAbsence, listAbsences, planAbsence, readAbsence } from '#services/api/endpoints/absences.ts';
import type { ApiClient } from '#services/api/client.ts';
import { aKey, aRequestedRoute, bodyOf, daysAgo } from '#test/api/support/calls.ts';
import { people } from '#test/api/support/people.ts';
import { aBrowser } from '#test/support/chromium.ts';
import { aSite, type Site } from './support/site.ts';
import { aVisitor, type Visitor } from './support/visitor.ts';

const TODAY = daysAgo(0);
/** A coach who is only there to be chosen. */
const cor = { ...people.anna, id: randomUUID(), subject: randomUUID(), name: 'Cor Bos' };

let site: Site;
let browser: Browser;
let lead: ApiClient;
let anna: Visitor;
let bram: Visitor;
let carla: Visitor;

beforeAll(async () => {
  [site, browser] = await Promise.all([aSite(), aBrowser()]);
  await site.api.deps.people.save(cor);
  await aRequestedRoute(await site.api.as('anna'));
  lead = await site.api.as('carla');
  anna = await signedIn('anna');
  bram = await signedIn('bram');
  carla = await signedIn('carla');
});
beforeEach(async () => {
  for (const { id, fromOn } of bodyOf(await lead.call(listAbsences)).items) {
    const backOn = fromOn < TODAY ? fromOn : TODAY;
    bodyOf(await lead.call(endAbsence, { params: { absenceId: id }, body: { backOn }, key: aKey() }));
  }
});
afterAll(async () => {
  expect(site.faults).toEqual([]);
  await browser.close();
  await site.close();
});

const signedIn = async (subject: string, options = {}): Promise<Visitor> => {
  const visitor = await aVisitor(browser, site, options);
  await visitor.signIn(subject);
  return visitor;
};
const press = ({ page }: Visitor, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const follow = ({ page }: Visitor, name: string | RegExp): Promise<void> => page.getByRole('link', { name }).click();

const anAbsenceOf = async (personId: string, coverId: string | null = null, from = 0): Promise<string> =>
  bodyOf(await lead.call(planAbsence, { params: { personId }, body: { fromOn: daysAgo(-from), untilOn: daysAgo(-from - 7), coverId }, key: aKey() })).id;
const read = async (absenceId: string) => bodyOf(await lead.call(readAbsence, { params: { absenceId } }));
const cover = async (absenceId: string, coverId: string): Promise<void> =>
  void bodyOf(await lead.call(chooseCover, { params: { absenceId }, body: { coverId }, key: aKey() }));
const cards = ({ page }: Visitor): Promise<string[]> => page.locator('main .ol-card').allInnerTexts();

const fillDays = async ({ page }: Visitor, untilOn: string): Promise<void> => {
  await page.getByLabel('Eerste dag').fill(TODAY);
  await page.getByLabel('Laatste dag').fill(untilOn);
};
const plan = async (visitor: Visitor, untilOn: string, coverName: string | null): Promise<void> => {
  await visitor.go('/afwezig');
  await fillDays(visitor, untilOn);
  if (coverName !== null) await visitor.page.getByLabel(coverName).check();
  await press(visitor, 'Plannen');
};

describe('a coach', () => {
  it('is told what is wrong with the days, and keeps what was filled in', async () => {
    await plan(anna, daysAgo(3), 'Bram de Vries');
    const { status, barriers, text } = await anna.look();

    expect([status, barriers]).toEqual([422, []]);
    expect(text).toContain('De laatste dag ligt voor de eerste. Controleer de dagen.');
    expect(await anna.page.getByLabel('Bram de Vries').isChecked()).toBe(true);
  });

  it('lets somebody stand in, who sees on Today for whom, until the coach is back', async () => {
    await plan(anna, daysAgo(-7), 'Bram de Vries');
    const planned = await anna.look();
    expect(planned.barriers).toEqual([]);
    expect(planned.text).toMatch(/Anna de Vries\s+Van \w+dag .* Vervanger: Bram de Vries\./);

    const covered = await bram.visit('/vandaag');
    expect(covered.text).toMatch(/Sam Bakker, Aanmelding\s+Je vervangt Anna de Vries\./);
    expect(covered.barriers).toEqual([]);

    await press(anna, 'Ik ben er weer');
    expect((await anna.look()).text).toContain('Je bent er weer. Je routes wachten weer op jou.');
    expect((await bram.visit('/vandaag')).text).toContain('Er is nu niets voor jou te doen.');
  });

  it('without a route chooses from the same colleagues, or from nobody, and is told what that means', async () => {
    await bram.go('/afwezig');
    const form = bram.page.locator('form.ol-form');
    expect(await form.locator('.ol-option').allInnerTexts()).toEqual([
      'Anna de Vries',
      'Cor Bos',
      'Nog niemand. De programmaleider ziet dat en zoekt een vervanger.',
    ]);

    await plan(bram, daysAgo(-7), null);
    expect(await cards(bram)).toEqual([expect.stringMatching(/^Bram de Vries\s+Van .* Er is nog geen vervanger\.\s/)]);
  });

  it('changes what is their own, and not what is of a colleague', async () => {
    const [own, other] = [await anAbsenceOf(people.bram.id), await anAbsenceOf(cor.id)];
    await bram.go('/afwezig');

    const links: (string | null)[] = [];
    for (const link of await bram.page.locator('main .ol-card a').all()) links.push(await link.getAttribute('href'));
    expect(links).toEqual([`/afwezig/${own}/vervanger`, `/afwezig/${own}/terug`]);
    const { status, barriers, text } = await bram.visit(`/afwezig/${other}/vervanger`);
    expect([status, barriers]).toEqual([403, []]);
    expect(text).toContain('Dat mag je niet');
    expect((await bram.visit(`/afwezig/${randomUUID()}/terug`)).status).toBe(404);
  });

  it('calls off what has not begun', async () => {
    const id = await anAbsenceOf(people.bram.id, null, 3);
    await bram.go(`/afwezig/${id}/terug`);
    expect(await bram.page.getByLabel(/Dag waarop/).inputValue()).toBe('');
    await bram.page.getByLabel(/Dag waarop/).fill(daysAgo(-2));
    await press(bram, 'Vastleggen');

    expect((await bram.look()).text).toMatch(/Het is vastgelegd\.[^]*Iedereen is er\./);
  });
});

describe('a lead', () => {
  it('sees first what nobody covers, finds somebody, and somebody else', async () => {
    await anAbsenceOf(cor.id, people.bram.id);
    await anAbsenceOf(people.anna.id, null, 2);
    const { barriers } = await carla.visit('/afwezig');
    expect(barriers).toEqual([]);
    expect((await cards(carla)).map((card) => card.split('\n')[0])).toEqual(['Anna de Vries', 'Cor Bos']);
    expect((await cards(carla))[0]).toContain('Er is nog geen vervanger. Er loopt 1 route.');

    await follow(carla, 'Vervanger kiezen bij de afwezigheid van Anna de Vries');
    await press(carla, 'Vastleggen');
    const refused = await carla.look();
    expect([refused.status, refused.barriers]).toEqual([422, []]);
    expect(refused.text).toContain('Kies een trajectbegeleider die vervangt.');
    await carla.page.getByLabel('Cor Bos').check();
    await press(carla, 'Vastleggen');
    expect((await carla.look()).text).toContain('Deze vervanger is zelf afwezig in deze dagen. Kies iemand anders.');
    expect(await carla.page.getByLabel('Cor Bos').isChecked()).toBe(true);
    await carla.page.getByLabel('Bram de Vries').check();
    await press(carla, 'Vastleggen');

    expect((await carla.look()).text).toContain('Het is vastgelegd.');
    expect((await cards(carla)).find((card) => card.startsWith('Anna'))).toContain('Vervanger: Bram de Vries.');
    await follow(carla, 'Andere vervanger kiezen bij de afwezigheid van Anna de Vries');
    expect(await carla.page.getByLabel('Bram de Vries').isChecked()).toBe(true);
  });

  it('plans for the coach who is chosen, and has to choose one', async () => {
    await plan(carla, daysAgo(-7), null);
    const refused = await carla.look();
    expect([refused.status, refused.barriers]).toEqual([422, []]);
    expect(await carla.page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual(['Kies een trajectbegeleider.']);
    expect(await carla.page.getByLabel('Laatste dag').inputValue()).toBe(daysAgo(-7));

    await carla.page.getByRole('group', { name: 'Trajectbegeleider' }).getByLabel('Cor Bos').check();
    await carla.page.getByRole('group', { name: 'Wie vervangt?' }).getByLabel('Anna de Vries').check();
    await press(carla, 'Plannen');
    expect(await cards(carla)).toEqual([expect.stringMatching(/^Cor Bos\s+Van .* Vervanger: Anna de Vries\./)]);
    expect(await carla.page.getByRole('button', { name: 'Ik ben er weer' }).count()).toBe(0);
  });

  it('ends one early, and hears when it would have been over already', async () => {
    const id = await anAbsenceOf(people.anna.id);
    await carla.go('/afwezig');
    await follow(carla, /^Eerder beëindigen/);
    expect(await carla.page.getByLabel(/Dag waarop/).inputValue()).toBe(TODAY);
    await carla.page.getByLabel(/Dag waarop/).fill(daysAgo(-20));
    await press(carla, 'Vastleggen');
    expect((await carla.look()).text).toContain('De afwezigheid is op die dag al voorbij. Kies een eerdere dag.');
    await carla.page.getByLabel(/Dag waarop/).fill(daysAgo(-3));
    await press(carla, 'Vastleggen');

    expect((await carla.look()).text).toContain('Het is vastgelegd.');
    expect((await read(id)).untilOn).toBe(daysAgo(-2));
  });

  it('does all of it without a script', async () => {
    const plain = await signedIn('carla', { javaScriptEnabled: false });
    await plain.go('/afwezig');
    await plain.page.getByRole('group', { name: 'Trajectbegeleider' }).getByLabel('Cor Bos').check();
    await fillDays(plain, daysAgo(-7));
    await press(plain, 'Plannen');
    await follow(plain, /^Vervanger kiezen/);
    await plain.page.getByLabel('Anna de Vries').check();
    await press(plain, 'Vastleggen');
    expect(await cards(plain)).toEqual([expect.stringContaining('Vervanger: Anna de Vries.')]);
    await follow(plain, /^Eerder beëindigen/);
    await press(plain, 'Vastleggen');
    expect((await plain.look()).text).toContain('Iedereen is er.');
    await plain.close();
  });
});

it('shows a process coordinator who is away, and nothing to press', async () => {
  const id = await anAbsenceOf(people.anna.id);
  const els = await signedIn('els');
  const { barriers, text } = await els.visit('/afwezig');

  expect(barriers).toEqual([]);
  expect(text).toContain('Anna de Vries');
  expect(await els.page.locator('main form, main .ol-card a').count()).toBe(0);
  expect((await els.visit(`/afwezig/${id}/terug`)).status).toBe(403);
  await els.close();
});

describe('two people with one absence', () => {
  it('the second hears what the first did, keeps what was chosen, and goes on', async () => {
    const id = await anAbsenceOf(people.anna.id);
    await carla.go(`/afwezig/${id}/vervanger`);
    await carla.page.getByLabel('Bram de Vries').check();
    await anna.go(`/afwezig/${id}/terug`);
    await anna.page.getByLabel(/Dag waarop/).fill(daysAgo(-4));
    await press(anna, 'Vastleggen');

    await press(carla, 'Vastleggen');
    const { status, barriers, text } = await carla.look();
    expect([status, barriers]).toEqual([409, []]);
    expect(text).toContain('Er is intussen iets veranderd');
    expect(text).toContain('De trajectbegeleider is er weer vanaf');
    expect(await carla.page.getByLabel('Bram de Vries').isChecked()).toBe(true);
    expect(await read(id)).toMatchObject({ version: 1, cover: null });

    await press(carla, 'Vastleggen');
    expect((await carla.look()).text).toContain('Het is vastgelegd.');
    expect(await read(id)).toMatchObject({ version: 2, cover: { id: people.bram.id }, untilOn: daysAgo(-3) });
  });

  it('also after something else was wrong with the form', async () => {
    const id = await anAbsenceOf(people.anna.id);
    await carla.go(`/afwezig/${id}/vervanger`);
    await cover(id, cor.id);
    await press(carla, 'Vastleggen');
    expect((await carla.look()).text).toContain('Kies een trajectbegeleider die vervangt.');
    await carla.page.getByLabel('Bram de Vries').check();
    await press(carla, 'Vastleggen');

    expect((await carla.look()).text).toContain('De vervanger is nu Cor Bos.');
    expect(await read(id)).toMatchObject({ version: 1, cover: { id: cor.id } });
  });

  it('also where the second only pressed a button, which is a form then', async () => {
    const id = await anAbsenceOf(people.anna.id);
    await anna.go('/afwezig');
    await cover(id, cor.id);
    await press(anna, 'Ik ben er weer');
    const { status, barriers, text } = await anna.look();
    expect([status, barriers]).toEqual([409, []]);
    expect(text).toContain('De vervanger is nu Cor Bos.');

    await press(anna, 'Vastleggen');
    expect((await anna.look()).text).toContain('Je bent er weer.');
    expect(await read(id)).toMatchObject({ version: 2, cover: { id: cor.id }, untilOn: daysAgo(1) });
  });
});

describe('a double click', () => {
  it('plans, covers and ends once', async () => {
    await carla.go('/afwezig');
    await carla.page.getByRole('group', { name: 'Trajectbegeleider' }).getByLabel('Anna de Vries').check();
    await fillDays(carla, daysAgo(-7));
    await carla.page.getByRole('button', { name: 'Plannen' }).dblclick();
    await carla.page.getByText('Het staat erin.').waitFor();
    const [absence, ...others] = bodyOf(await lead.call(listAbsences)).items;
    const id = absence?.id ?? '';
    expect(others).toEqual([]);

    await carla.go(`/afwezig/${id}/vervanger`);
    await carla.page.getByLabel('Bram de Vries').check();
    await carla.page.getByRole('button', { name: 'Vastleggen' }).dblclick();
    await carla.page.waitForURL('**/afwezig');
    expect((await read(id)).version).toBe(1);

    await anna.go('/afwezig');
    await anna.page.getByRole('button', { name: 'Ik ben er weer' }).dblclick();
    await anna.page.getByText('Iedereen is er.').waitFor();
    expect((await read(id)).version).toBe(2);
  });
});
