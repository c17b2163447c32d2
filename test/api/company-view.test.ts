import type { ApiClient } from '#services/api/client.ts';
import { readExplanation, readRoute, readTimeline } from '#services/api/endpoints/route.ts';
import { readRoutes } from '#services/api/endpoints/routes.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { bodyOf } from './support/calls.ts';
import { BAKERY, GARAGE } from './support/people.ts';
import { aRecordedRoute, type RecordedRoute } from './support/recorded-route.ts';
import { introduced, lookingBeside, matched, pausedAfter, placed, withdrawnAt } from './support/steps.ts';

let ground: SharedGround;
let api: Api;
let baker: ApiClient;
let proposed: RecordedRoute;
let met: RecordedRoute;
let placedHere: RecordedRoute;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  baker = await api.as('baker');
  proposed = await aRecordedRoute(ground.db, ({ residentId }) => matched(residentId, BAKERY));
  met = await aRecordedRoute(ground.db, ({ residentId }) => introduced(residentId, BAKERY));
  placedHere = await aRecordedRoute(ground.db, ({ residentId }) => placed(residentId, BAKERY));
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const seenBy = async (client: ApiClient, { routeId }: RecordedRoute) => bodyOf(await client.call(readRoute, { params: { routeId } }));

describe('a company', () => {
  it('learns the name bit by bit: nothing, then the first name, then all of it', async () => {
    const names = [proposed, met, placedHere].map(async (route) => (await seenBy(baker, route)).resident.name);
    expect(await Promise.all(names)).toEqual([null, 'Sam', 'Sam Bakker']);
  });

  it('never sees ladder, pauses, reasons or the past', async () => {
    expect(await seenBy(baker, placedHere)).toMatchObject({ episode: null, requestedOn: null, ladderLevel: null, pause: null });
    const { items } = bodyOf(await baker.call(readTimeline, { params: { routeId: placedHere.routeId } }));
    expect(items.map(({ type }) => type)).toEqual([
      ...['matchProposed', 'matchAnswered', 'agreementDrafted', 'arrangementAdded', 'agreementConfirmed', 'arrangementSettled'],
    ]);
    for (const { note } of items) expect(note).toBeNull();
    expect(JSON.stringify(items.map(({ facts }) => facts))).not.toMatch(/ladder|pause|reason|view|resident/i);
  });

  it('is told nothing of another company that was asked before', async () => {
    const second = await aRecordedRoute(ground.db, ({ residentId }) => withdrawnAt(residentId, GARAGE, BAKERY));
    const { items } = bodyOf(await baker.call(readTimeline, { params: { routeId: second.routeId } }));
    expect(items.map(({ type }) => type)).toEqual(['matchProposed']);
    expect(await (await api.as('garage')).call(readRoute, { params: { routeId: second.routeId } })).toMatchObject({ status: 404 });
  });

  it('cannot tell a paused route from one that goes on', async () => {
    const paused = await aRecordedRoute(ground.db, ({ residentId }) => pausedAfter(placed(residentId, BAKERY)));
    const nameless = ({ id, resident: { name }, next, commitments, ...rest }: Awaited<ReturnType<typeof seenBy>>) => ({
      ...rest,
      name,
      next: next.map((step) => ({ ...step, path: step.path.replace(id, '') })),
      commitments,
    });
    const [one, other] = [nameless(await seenBy(baker, placedHere)), nameless(await seenBy(baker, paused))];
    expect({ ...other, commitments: [] }).toEqual({ ...one, commitments: [] });
    const explained = [placedHere, paused].map(async ({ routeId }) => JSON.stringify(bodyOf(await baker.call(readExplanation, { params: { routeId } }))));
    for (const text of await Promise.all(explained)) expect(text).not.toMatch(/pauze|gezondheid|zorg/i);
  });

  it('of a match beside a place knows its own part, as if nobody else had one', async () => {
    const beside = await aRecordedRoute(ground.db, ({ residentId }) => lookingBeside(residentId, GARAGE, BAKERY));
    const alone = await seenBy(baker, proposed);
    const { id: _, resident, next, stage, ...rest } = await seenBy(baker, beside);
    expect({ name: resident.name, stage: stage?.id }).toEqual({ name: null, stage: alone.stage?.id });
    expect(rest).toMatchObject({ version: alone.version, company: alone.company, hoursPerWeek: null, commitments: [] });
    expect(next.map(({ path: __, ...step }) => step)).toEqual(alone.next.map(({ path: __, ...step }) => step));
    const garage = await api.as('garage');
    const placedAlone = await aRecordedRoute(ground.db, ({ residentId }) => placed(residentId, GARAGE));
    const withoutIds = async (route: RecordedRoute) =>
      JSON.stringify(await seenBy(garage, route))
        .replaceAll(route.routeId, '')
        .replaceAll(route.residentId, '');
    expect(await withoutIds(beside)).toBe(await withoutIds(placedAlone));
    for (const client of [baker, garage]) {
      const types = bodyOf(await client.call(readTimeline, { params: { routeId: beside.routeId } })).items.map(({ type }) => type);
      expect(types.filter((type) => type === 'matchProposed')).toHaveLength(1);
      expect(bodyOf(await client.call(readRoutes, {})).items.map(({ id }) => id)).toContain(beside.routeId);
    }
  });

  it('lists its own routes on one page, in the order of its own promises', async () => {
    const { items, next } = bodyOf(await baker.call(readRoutes, {}));
    expect(next).toBeNull();
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([proposed.routeId, met.routeId, placedHere.routeId]));
    const days = items.map(({ dueOn }) => dueOn ?? '9999-12-31');
    expect(days).toEqual(days.toSorted());
    expect(items.find(({ id }) => id === proposed.routeId)).toMatchObject({ dueOn: null, residentName: null });
  });
});

describe('staff', () => {
  it('sees why a route is paused and where on the ladder somebody stands', async () => {
    const paused = await aRecordedRoute(ground.db, ({ residentId }) => pausedAfter(placed(residentId, BAKERY)));
    const anna = await api.as('anna');
    expect(await seenBy(anna, paused)).toMatchObject({ ladderLevel: 4, pause: { reason: 'health-or-care' } });
    const lead = await seenBy(await api.as('carla'), paused);
    expect(lead).toMatchObject({ ladderLevel: 4, resident: { name: null } }); // a lead sees the route, not the name
  });

  it('pages through the list without missing or doubling a route', async () => {
    const lead = await api.as('carla');
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(lead, after);
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    const all = bodyOf(await lead.call(readRoutes, { query: { limit: 200 } })).items.map(({ id }) => id);
    expect(ids).toEqual(all);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(5);
  });

  it('narrows the list by stage, coach and due day', async () => {
    const lead = await api.as('carla');
    const { items } = bodyOf(await lead.call(readRoutes, { query: { stage: 'matching', dueBy: '2099-01-01' } }));
    expect(new Set(items.map(({ stage }) => stage))).toEqual(new Set(['matching']));
    expect(bodyOf(await lead.call(readRoutes, { query: { dueBy: '2020-01-01' } })).items).toEqual([]);
    expect(bodyOf(await lead.call(readRoutes, { query: { coach: BAKERY } })).items).toEqual([]);
  });
});

const pageOf = async (client: ApiClient, after: string | null) =>
  bodyOf(await client.call(readRoutes, { query: { limit: 2, ...(after !== null && { after }) } }));
