import { randomUUID } from 'node:crypto';
import { createAbsences } from '#infra/database/absences/absences.ts';
import { createChanges } from '#infra/database/changes/changes.ts';
import { createRecordedWaiter } from '#infra/database/recorded/recorded-waiter.ts';
import { createEventStreams, MOST_STREAMS } from '#services/api/events/streams.ts';
import { readCompany } from '#services/api/endpoints/companies.ts';
import { readRoute } from '#services/api/endpoints/route.ts';
import { dayOf, instant, instantAt } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { bodyOf } from '../support/calls.ts';
import { inSeconds } from '../support/issuer.ts';
import { BAKERY, GARAGE, people, type Subject } from '../support/people.ts';
import { aRecordedCompany } from '../support/recorded-company.ts';
import { aGrowingRoute } from '../support/recorded-route.ts';
import { send } from '../support/send.ts';
import { matched, pausedAfter, placed, requested } from '../support/steps.ts';
import { listen } from './listening.ts';

let ground: SharedGround;
let api: Api;
const open: { cut(): void }[] = [];
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
});
afterEach(async () => {
  for (const each of open.splice(0)) each.cut();
  for (const close of closing.splice(0)) await close();
});
afterAll(async () => {
  expect(api.faults).toEqual([]);
  await api.close();
  await ground.close();
});

/** An API whose streams beat at another pace, or live at another moment. */
const anApiThatListens = async ({ heartbeatMs, now = api.deps.now }: { heartbeatMs?: number; now?: () => Instant }) => {
  const changes = createChanges({ db: ground.db, told: [] });
  const waiter = createRecordedWaiter({ url: ground.databaseUrl });
  const looking = { ...api.deps, now };
  const events = createEventStreams({ changes, waiter, looking, ...(heartbeatMs !== undefined && { heartbeatMs }) });
  const listening = await anApi(ground, {}, { events, now });
  closing.push(async () => {
    await events.close();
    await waiter.close();
    await listening.close();
  });
  return listening;
};

const listenAs = async (subject: Subject, lastEventId: string | null = null) => {
  const listening = await listen(api.url, await api.tokenOf(subject), lastEventId);
  open.push(listening);
  await listening.untilBlocks(1);
  return listening;
};

const aRouteOf = async (coachId: string | null = people.anna.id) => {
  const route = await aGrowingRoute(ground.db);
  await route.grow(requested(route.residentId, coachId));
  return route;
};
const versionFor = async (subject: Subject, routeId: string): Promise<number> =>
  bodyOf(await (await api.as(subject)).call(readRoute, { params: { routeId } })).version;

describe('who listens', () => {
  it('hears which of their things changed, and the version they would now read', async () => {
    const anna = await listenAs('anna');
    const { routeId } = await aRouteOf();
    await anna.until(routeId);
    expect(anna.changes()).toEqual([{ kind: 'route', id: routeId, version: await versionFor('anna', routeId) }]);
    expect(anna.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(anna.response.headers.get('cache-control')).toBe('no-store');
    expect(anna.response.headers.get('api-version')).not.toBeNull();
  });

  it('never hears of the route of another coach', async () => {
    const [anna, bram, lead] = [await listenAs('anna'), await listenAs('bram'), await listenAs('carla')];
    const ofBram = await aRouteOf(people.bram.id);
    const ofAnna = await aRouteOf();
    const later = await aRouteOf(people.bram.id);
    await anna.until(ofAnna.routeId);
    await bram.until(later.routeId);
    await lead.until(later.routeId);
    expect(anna.changes().map(({ id }) => id)).toEqual([ofAnna.routeId]);
    expect(bram.changes().map(({ id }) => id)).toEqual([ofBram.routeId, later.routeId]);
    expect(lead.changes().map(({ id }) => id)).toEqual([ofBram.routeId, ofAnna.routeId, later.routeId]);
  });

  it('goes on behind the last event after a cut, without loss', async () => {
    const before = await listenAs('anna');
    const first = await aRouteOf();
    await before.until(first.routeId);
    before.cut();

    const missed = [await aRouteOf(), await aRouteOf(people.bram.id), await aRouteOf()];
    const after = await listenAs('anna', before.lastId());
    const last = await aRouteOf();
    await after.until(last.routeId);
    expect(after.changes().map(({ id }) => id)).toEqual([missed[0]?.routeId, missed[2]?.routeId, last.routeId]);
  });

  it('misses nothing that happens before the first event, when cut right after the beginning', async () => {
    const before = await listenAs('anna');
    before.cut();
    const missed = await aRouteOf();
    const after = await listenAs('anna', before.lastId());
    await after.until(missed.routeId);
    expect(after.changes()).toHaveLength(1);
  });

  it('hears the rest again when cut between two events of one page', async () => {
    const start = await listenAs('anna');
    const [one, two] = [await aRouteOf(), await aRouteOf()];
    const first = await listenAs('anna', start.lastId());
    await first.until(one.routeId);
    const behindOne = first.heard.find(({ data }) => data?.id === one.routeId)?.id ?? '';
    const again = await listenAs('anna', behindOne);
    await again.until(two.routeId);
    expect(again.changes().map(({ id }) => id)).toEqual([two.routeId]);
  });
});

describe('an open stream of who stands in', () => {
  const TODAY = dayOf(instant(Date.now()));
  const onDay = (days: number) => instantAt(addDays(TODAY, days), 600);

  it('is about the routes of the coach who is away from the day on which the cover begins, until it is over', async () => {
    let now = onDay(0);
    const standing = await anApiThatListens({ now: () => now });
    const absences = createAbsences({ db: ground.db });
    const [coachId, coverId] = [people.anna.id, people.bram.id];
    const [fromOn, untilOn] = [addDays(TODAY, 1), addDays(TODAY, 5)];
    const absence = { id: randomUUID(), coachId, coverId, fromOn, untilOn, plannedBy: coachId, digest: '' };
    expect(await absences.plan(absence, TODAY)).toHaveProperty('planned');
    const bram = await listen(standing.url, await standing.tokenOf('bram'));
    open.push(bram);
    await bram.untilBlocks(1);
    /** Whether something on a route of Anna is heard; an own route that follows shows that it was told by then. */
    const hears = async (): Promise<boolean> => {
      const ofAnna = await aRouteOf(coachId);
      const own = await aRouteOf(coverId);
      await bram.until(own.routeId);
      return bram.changes().some(({ id }) => id === ofAnna.routeId);
    };

    const before = await hears();
    now = onDay(1);
    const during = await hears();
    now = onDay(6);
    const after = await hears();
    now = onDay(3);
    const again = await hears();
    const order = { by: coachId, key: { id: randomUUID(), digest: '' }, basedOn: null };
    expect(await absences.change(absence.id, { type: 'coachBack', backOn: addDays(TODAY, 3) }, order, TODAY)).toMatchObject({ outcome: 'changed' });
    const backEarlier = await hears();

    expect({ before, during, after, again, backEarlier }).toEqual({ before: false, during: true, after: false, again: true, backEarlier: false });
  });
});

describe('a company', () => {
  it('hears nothing of what it may not see, not even that there was something', async () => {
    const [paused, marker] = [await aGrowingRoute(ground.db), await aGrowingRoute(ground.db)];
    const steps = placed(paused.residentId, BAKERY);
    await paused.grow(steps);
    const baker = await listenAs('baker');
    const anna = await listenAs('anna');
    await paused.grow(pausedAfter(steps).slice(steps.length));
    await anna.until(paused.routeId);
    await marker.grow(matched(marker.residentId, BAKERY));
    await baker.until(marker.routeId);
    expect(baker.changes().map(({ id }) => id)).toEqual([marker.routeId]);
    expect(baker.heard.map(({ event, comment }) => event ?? comment)).toEqual(['begin', 'changed']);
    expect(baker.changes().at(-1)?.version).toBe(await versionFor('baker', marker.routeId));
  });

  it('hears nothing of a route before it has a part in it, also when it asks for what it missed', async () => {
    const begin = await listenAs('baker');
    const route = await aGrowingRoute(ground.db);
    const steps = matched(route.residentId, BAKERY);
    const own = steps.findIndex(({ command }) => command.type === 'proposeMatch');
    await route.grow(steps.slice(0, own));
    const other = await aGrowingRoute(ground.db);
    await other.grow(matched(other.residentId, BAKERY));
    await begin.until(other.routeId);
    expect(begin.changes().map(({ id }) => id)).toEqual([other.routeId]);
    const again = await listenAs('baker', begin.heard[0]?.id ?? '');
    await again.until(other.routeId);
    expect(again.changes().map(({ id }) => id)).toEqual([other.routeId]);
  });
});

describe('a change of a company', () => {
  it('is heard by whoever may read that company, with the version they would now read', async () => {
    const [baker, garage, anna] = [await listenAs('baker'), await listenAs('garage'), await listenAs('anna')];
    await aRecordedCompany(ground.db, BAKERY, people.anna.id);
    await aRecordedCompany(ground.db, GARAGE, people.bram.id);
    await Promise.all([baker.until(BAKERY), garage.until(GARAGE), anna.until(GARAGE)]);
    const versionOf = async (subject: Subject, companyId: string) => bodyOf(await (await api.as(subject)).call(readCompany, { params: { companyId } })).version;
    expect(baker.changes()).toEqual([{ kind: 'company', id: BAKERY, version: await versionOf('baker', BAKERY) }]);
    expect(garage.changes()).toEqual([{ kind: 'company', id: GARAGE, version: await versionOf('garage', GARAGE) }]);
    expect(anna.changes().map(({ id }) => id)).toEqual([BAKERY, GARAGE]);
  });
});

describe('the id of an event', () => {
  it('is another text each time, so that it does not tell how much happens elsewhere', async () => {
    const [one, two] = [await listenAs('anna'), await listenAs('anna')];
    expect(one.heard[0]?.id).not.toBe(two.heard[0]?.id);
    expect(one.heard[0]?.id).toMatch(/^[\w-]{48}$/);
  });

  it.each(['1', 'niets', 'A'.repeat(48)])('that this system did not give (%s) is refused', async (id) => {
    const { status, problem } = await send(`${api.url}/v1/events`, { token: await api.tokenOf('anna'), headers: { 'Last-Event-ID': id } });
    expect({ status, errors: problem.errors }).toMatchObject({ status: 400, errors: [{ in: 'header', path: 'Last-Event-ID' }] });
  });

  it('is of no use to anybody else', async () => {
    const anna = await listenAs('anna');
    const { status } = await send(`${api.url}/v1/events`, { token: await api.tokenOf('bram'), headers: { 'Last-Event-ID': anna.lastId() } });
    expect(status).toBe(400);
  });
});

describe('a stream', () => {
  it('ends when the token does', async () => {
    const listening = await listen(api.url, await ground.issuer.token({ sub: 'anna', exp: inSeconds(2) }));
    await listening.untilEnd();
    expect(listening.heard[0]).toMatchObject({ comment: 'begin' });
  });

  it('beats at an even pace, and each beat is a place to go on from', async () => {
    const quick = await anApiThatListens({ heartbeatMs: 50 });
    const listening = await listen(quick.url, await quick.tokenOf('anna'));
    await listening.untilBlocks(4);
    expect(listening.heard.map(({ comment }) => comment)).toEqual(['begin', 'beat', 'beat', 'beat']);
    listening.cut();
    const missed = await aRouteOf();
    const after = await listenAs('anna', listening.lastId());
    await after.until(missed.routeId);
  });

  it('is one of a few that one person may have open', async () => {
    const streams = [];
    for (let count = 0; count < MOST_STREAMS; count++) streams.push(await listenAs('dirk'));
    const ask = async () => send(`${api.url}/v1/events`, { method: 'HEAD', token: await api.tokenOf('dirk') });
    expect((await ask()).status).toBe(429);
    expect((await send(`${api.url}/v1/events`, { method: 'HEAD', token: await api.tokenOf('els') })).status).toBe(200);
    streams[0]?.cut();
    while ((await ask()).status === 429);
    expect((await ask()).status).toBe(200);
  });

  it('is for those who accept one, and for those who read routes', async () => {
    const asJson = await send(`${api.url}/v1/events`, { token: await api.tokenOf('anna'), headers: { Accept: 'application/json' } });
    expect(asJson.status).toBe(406);
    expect((await send(`${api.url}/v1/events`, { token: await api.tokenOf('fatima') })).status).toBe(403);
    expect((await send(`${api.url}/v1/events`)).status).toBe(401);
  });

  it('ends when the process stops', async () => {
    const stopping = await anApi(ground);
    const listening = await listen(stopping.url, await stopping.tokenOf('anna'));
    await listening.untilBlocks(1);
    await stopping.deps.events.close();
    await listening.untilEnd();
    await stopping.close();
  });
});
