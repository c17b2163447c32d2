import type { z } from 'zod';
import type { commitmentList, todayListQuery } from '#shared/contracts/commitment-list.ts';
import { thingId } from '#shared/domain/thing.ts';
import { readChoices } from '#services/api/endpoints/choices.ts';
import { readCommitments, readToday } from '#services/api/endpoints/commitments.ts';
import { readHelp } from '#services/api/endpoints/help.ts';
import { readRoute } from '#services/api/endpoints/route.ts';
import { readRouteMap } from '#services/api/endpoints/route-map.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { bodyOf } from './support/calls.ts';
import { people, type Subject } from './support/people.ts';
import { aRecordedRoute } from './support/recorded-route.ts';
import { requested } from './support/steps.ts';

type Item = z.output<typeof commitmentList>['items'][number];

let ground: SharedGround;
let api: Api;
const ids = { anna: '', annaToo: '', bram: '' };

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  const of = async (coachId: string): Promise<string> => (await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, coachId))).routeId;
  Object.assign(ids, { anna: await of(people.anna.id), annaToo: await of(people.anna.id), bram: await of(people.bram.id) });
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const listOf = async (subject: Subject, limit: number): Promise<Item[][]> => {
  const client = await api.as(subject);
  const pages: Item[][] = [];
  for (let after: string | null = null; ;) {
    const page: z.output<typeof commitmentList> = bodyOf(await client.call(readCommitments, { query: { limit, ...(after !== null && { after }) } }));
    pages.push(page.items);
    if (page.next === null) return pages;
    after = page.next;
  }
};

describe('what is promised across routes', () => {
  it('is for each row what the route itself says, and of no other coach', async () => {
    const [items = []] = await listOf('anna', 500);
    const anna = await api.as('anna');
    const views = await Promise.all([ids.anna, ids.annaToo].map(async (routeId) => bodyOf(await anna.call(readRoute, { params: { routeId } }))));
    const told = views.flatMap(({ id, commitments }) => commitments.map((each) => `${id} ${each.id} ${each.until} ${each.sentence}`));

    expect(items.map(({ routeId, id, until, sentence }) => `${routeId} ${id} ${until} ${sentence}`).toSorted()).toEqual(told.toSorted());
    expect(items.map(({ residentName }) => residentName)).toEqual(items.map(() => 'Sam Bakker'));
  });

  it('comes in the order of its moments, on pages that together hold every row once', async () => {
    const [whole = []] = await listOf('anna', 500);
    const pages = await listOf('anna', 1);
    const moments = whole.map(({ until }) => until);

    expect(pages.flat()).toEqual(whole);
    expect(moments).toEqual(moments.toSorted());
  });

  it('says whose turn it is, what is late, and with what it is kept', async () => {
    const [items = []] = await listOf('anna', 500);

    expect(items.find(({ kind }) => kind === 'startIntake')).toMatchObject({
      isYours: true,
      isOverdue: true,
      isOnHold: false,
      answers: ['startIntake'],
      owner: { party: 'coach', name: 'Anna de Vries' },
    });
  });

  it('shows a lead every route without the name of a resident, and is closed to whoever guides nobody', async () => {
    const items = (await listOf('carla', 500)).flat();

    expect(new Set(items.map(({ routeId }) => routeId))).toEqual(new Set(Object.values(ids)));
    expect(items.filter(({ residentName }) => residentName !== null)).toEqual([]);
    expect(await (await api.as('baker')).call(readCommitments)).toMatchObject({ ok: false, status: 403 });
  });

  it('is only one’s own where that is asked', async () => {
    const mine = async (subject: Subject) => bodyOf(await (await api.as(subject)).call(readCommitments, { query: { whose: 'mine', limit: 500 } })).items;
    const [all, carlas] = [(await listOf('carla', 500)).flat(), await mine('carla')];

    expect(carlas).toEqual(all.filter(({ isYours }) => isYours));
    expect(await mine('anna')).toEqual((await listOf('anna', 500)).flat().filter(({ isYours }) => isYours));
  });

  it('refuses a place that no page gave', async () => {
    expect(await (await api.as('anna')).call(readCommitments, { query: { after: 'zomaar' } })).toMatchObject({ ok: false, status: 400 });
  });
});

describe('what a page about a route needs', () => {
  it('is the line with the stage in which it is, and where it may go', async () => {
    const { stages } = bodyOf(await (await api.as('anna')).call(readRouteMap, { params: { routeId: ids.anna } }));

    expect(stages.filter(({ isHere }) => isHere).map(({ name }) => name)).toEqual(['Aanmelding']);
    expect(stages.filter(({ reach }) => reach === 'onward').map(({ id }) => id)).toEqual(['intake', 'closed']);
  });

  it('is what can be chosen, by name and never ranked', async () => {
    const { fields } = bodyOf(await (await api.as('anna')).call(readChoices, { params: { routeId: ids.anna } }));

    expect(fields['coachId']).toEqual([
      { value: people.anna.id, label: 'Anna de Vries' },
      { value: people.bram.id, label: 'Bram de Vries' },
    ]);
    expect(fields['companyId']?.map(({ label }) => label)).toEqual(['Bakkerij Jansen', 'Garage Smit']);
  });
});

it('names somebody to call for everybody', async () => {
  const helperOf = async (subject: Subject): Promise<string | undefined> => bodyOf(await (await api.as(subject)).call(readHelp)).contact?.name;

  expect(await helperOf('anna')).toBe(people.carla.name);
  expect(await helperOf('baker')).toBe(people.carla.name);
  expect(await helperOf('carla')).toBe(people.hanna.name);
});

describe('what waits on somebody today', () => {
  const today = async (subject: Subject, query: z.input<typeof todayListQuery> = {}) => bodyOf(await (await api.as(subject)).call(readToday, { query }));

  it('is the same as on the whole list, a page at a time, and counted', async () => {
    const [whole = []] = await listOf('anna', 500);
    const ofAnna = whole.filter(({ isYours }) => isYours);
    const first = await today('anna', { limit: 1 });
    const others = await today('anna', { show: 'others' });

    expect(ofAnna.length).toBeGreaterThan(1);
    expect(first).toMatchObject({
      items: ofAnna.slice(0, 1),
      page: 1,
      pages: ofAnna.length,
      counts: { mine: ofAnna.length, overdue: ofAnna.filter(({ isOverdue }) => isOverdue).length, others: others.items.length },
    });
    expect((await today('anna', { limit: 1, page: ofAnna.length })).items).toEqual(ofAnna.slice(-1));
    expect(others.items).toEqual(whole.filter(({ isYours, owner }) => !isYours && owner.party !== 'time'));
  });

  it('of a lead is what waits on leads; what waits on others is counted where they look at it', async () => {
    const mine = await today('carla');
    const others = await today('carla', { show: 'others' });

    expect(mine.counts).toMatchObject({ hold: null, others: null });
    expect(others.counts.others).toBeGreaterThan(0);
    expect(others.items.map(({ routeId }) => routeId)).toEqual(expect.arrayContaining([ids.anna, ids.bram]));
    expect(others.items.every(({ residentName }) => residentName === null)).toBe(true);
  });

  it('writes a line for the files that are shown, and for no others', async () => {
    const logged = async () => (await Promise.all(Object.values(ids).map((id) => api.deps.readLog.ofFile(thingId('route', id), 100)))).flat().length;
    const before = await logged();
    await today('anna', { limit: 1 });

    expect((await logged()) - before).toBe(1);
  });

  it('is not for others, and takes no other list than there is', async () => {
    expect(await (await api.as('baker')).call(readToday)).toMatchObject({ ok: false, status: 403 });
    expect(await (await api.as('anna')).call(readToday, { query: { page: 0 } })).toMatchObject({ ok: false, status: 400 });
  });
});
