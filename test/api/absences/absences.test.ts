import { randomUUID } from 'node:crypto';
import type { ApiClient } from '#services/api/client.ts';
import { chooseCover, endAbsence, listAbsences, planAbsence } from '#services/api/endpoints/absences.ts';
import { readHelp } from '#services/api/endpoints/help.ts';
import { runBulkMove } from '#services/api/endpoints/bulk-moves.ts';
import { readCommitments } from '#services/api/endpoints/commitments.ts';
import { startIntake } from '#services/api/endpoints/intake.ts';
import { proposeMatch } from '#services/api/endpoints/matching.ts';
import { confirmFirstDay } from '#services/api/endpoints/placement.ts';
import { readRoute, readTimeline } from '#services/api/endpoints/route.ts';
import { readRoutes } from '#services/api/endpoints/routes.ts';
import { createAddressBook } from '#infra/database/people/address-book.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { dayOf, instant, instantAt } from '#shared/domain/time/amsterdam.ts';
import { thingId } from '#shared/domain/thing.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, aMove, aRequestedRoute, aRouteInMatching, bodyOf, daysAgo } from '../support/calls.ts';
import { BAKERY, people } from '../support/people.ts';
import { aWorker } from '../support/worker.ts';
import { aCoachOf } from './a-coach.ts';

const TODAY = dayOf(instant(Date.now()));
const inDays = (days: number) => addDays(TODAY, days);

let ground: SharedGround;
let api: Api;
let lead: ApiClient;
let worker: Awaited<ReturnType<typeof aWorker>>;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  worker = await aWorker(ground);
  lead = await api.as('carla');
});
afterAll(async () => {
  await worker.close();
  expect(api.faults).toEqual([]);
  await api.close();
  await ground.close();
});

const aCoach = (name: string) => aCoachOf(api, name);

const plan = (client: ApiClient, personId: string, coverId: string | null, from = 0, until = 7, key = aKey()) =>
  client.call(planAbsence, { params: { personId }, body: { fromOn: inDays(from), untilOn: inDays(until), coverId }, key });
const routesOf = async (client: ApiClient) => bodyOf(await client.call(readRoutes)).items.map(({ id }) => id);
const read = (client: ApiClient, routeId: string) => client.call(readRoute, { params: { routeId } });

describe('a cover for a coach who is away', () => {
  it('sees and may do what the coach may, and it stays known who really did it', async () => {
    const [away, cover] = [await aCoach('Ria'), await aCoach('Sven')];
    const routeId = await aRequestedRoute(away.client);
    expect((await read(cover.client, routeId)).status).toBe(404);

    expect(await plan(away.client, away.id, cover.id)).toMatchObject({ status: 201, body: { cover: { id: cover.id }, isNow: true, isUncovered: false } });

    expect(await routesOf(cover.client)).toEqual([routeId]);
    const mine = bodyOf(await cover.client.call(readCommitments, { query: { whose: 'mine' } })).items;
    expect(mine.map((item) => [item.routeId, item.kind, item.isYours])).toContainEqual([routeId, 'startIntake', true]);
    const seen = bodyOf(await read(cover.client, routeId));
    expect(seen).toMatchObject({ coach: { id: away.id }, cover: { id: cover.id, name: 'Sven Visser' } });
    expect(seen.next).toContainEqual(expect.objectContaining({ command: 'startIntake', allowed: true }));

    expect(await cover.client.call(startIntake, { params: { routeId }, body: aMove(2), key: aKey() })).toMatchObject({
      status: 200,
      body: { coach: { id: away.id } },
    });
    const happened = bodyOf(await away.client.call(readTimeline, { params: { routeId } })).items;
    expect(happened.find(({ type }) => type === 'intakeStarted')?.by).toEqual({ party: 'coach', name: 'Sven Visser', coverFor: 'Ria Visser' });
    expect(await routesOf(away.client)).toEqual([routeId]);
  });

  it('also for many routes at once, beside their own', async () => {
    const [away, cover] = [await aCoach('Tom'), await aCoach('Uma')];
    const [theirs, own] = [await aRequestedRoute(away.client), await aRequestedRoute(cover.client)];
    bodyOf(await plan(lead, away.id, cover.id));

    const body = { command: { type: 'startIntake', ...aMove(2) } as const, rows: [{ routeId: theirs }, { routeId: own }] };

    expect(bodyOf(await cover.client.call(runBulkMove, { body, key: aKey() })).done).toBe(2);
  });

  it('gets the messages for the coach, who is named no more as the one to call', async () => {
    const [away, cover] = [await aCoach('Vera'), await aCoach('Wim')];
    const routeId = await aRequestedRoute(away.client);
    bodyOf(await plan(lead, away.id, cover.id, 1, 3));
    const bookOn = (days: number) => createAddressBook({ db: ground.db, now: () => instantAt(inDays(days), 600) });
    const heard = async (days: number) => {
      const [addressees, names] = await Promise.all([bookOn(days).of({ party: 'coach', id: away.id }), bookOn(days).namesAround(thingId('route', routeId))]);
      return [...addressees.map(({ fullName }) => fullName), names.coach];
    };

    expect(await heard(0)).toEqual(['Vera Visser', 'Vera Visser']);
    expect(await heard(1)).toEqual(['Wim Visser', 'Wim Visser']);
    expect(await heard(3)).toEqual(['Wim Visser', 'Wim Visser']);
    expect(await heard(4)).toEqual(['Vera Visser', 'Vera Visser']);
  });

  it('has begun on its first day and is over after its last, without anybody doing anything', async () => {
    const [away, cover] = [await aCoach('Xander'), await aCoach('Yara')];
    const routeId = await aRequestedRoute(away.client);
    bodyOf(await plan(lead, away.id, cover.id, 1, 3));
    const statusIn = async (days: number) => {
      const later = await anApi(ground, {}, { now: () => instantAt(inDays(days), 600) });
      try {
        return (await read(await later.as(cover.subject as 'anna'), routeId)).status;
      } finally {
        await later.close();
      }
    };

    expect([await statusIn(0), await statusIn(1), await statusIn(3), await statusIn(4)]).toEqual([404, 200, 200, 404]);
  });

  it('ends when the coach is back earlier', async () => {
    const [away, cover] = [await aCoach('Zoe'), await aCoach('Adam')];
    const routeId = await aRequestedRoute(away.client);
    const { id } = bodyOf(await plan(lead, away.id, cover.id));

    bodyOf(await away.client.call(endAbsence, { params: { absenceId: id }, body: { backOn: TODAY }, key: aKey() }));

    expect((await read(cover.client, routeId)).status).toBe(404);
  });
});

describe('an absence that nobody covers', () => {
  const listed = async (id: string) => bodyOf(await lead.call(listAbsences)).items.find(({ coach }) => coach.id === id);

  it('stands in front for the lead until somebody stands in', async () => {
    const [away, cover] = [await aCoach('Bea'), await aCoach('Cor')];
    await aRequestedRoute(away.client);
    const { id } = bodyOf(await plan(away.client, away.id, null));

    expect(await listed(away.id)).toMatchObject({ cover: null, isUncovered: true, openRoutes: 1 });
    expect(bodyOf(await lead.call(listAbsences)).items[0]?.isUncovered).toBe(true);
    bodyOf(await lead.call(chooseCover, { params: { absenceId: id }, body: { coverId: cover.id }, key: aKey() }));
    expect(await listed(away.id)).toMatchObject({ cover: { id: cover.id }, isUncovered: false });
  });

  it('leaves a lead to call, in help, in mails and in a refusal, and no cover to name', async () => {
    const away = await aCoach('Door');
    const routeId = await aRouteInMatching(away.client);
    const proposal = { companyId: BAKERY, placeId: null, proposedOn: daysAgo(7), startsOn: daysAgo(3), hoursPerWeek: 16, note: 'Nog niet in de brigade' };
    bodyOf(await away.client.call(proposeMatch, { params: { routeId }, body: proposal, key: aKey() }));
    bodyOf(await plan(away.client, away.id, null));

    const seen = bodyOf(await read(away.client, routeId));
    const names = await createAddressBook({ db: ground.db, now: () => api.deps.now() }).namesAround(thingId('route', routeId));
    const { resident } = seen;
    const own = { ...people.baker, id: randomUUID(), party: 'resident' as const, subject: randomUUID(), companyId: null, residentId: resident.id };
    await api.deps.people.save(own);
    const help = bodyOf(await (await api.as(own.subject as 'anna')).call(readHelp));

    const refused = await (await api.as('baker')).call(confirmFirstDay, { params: { routeId }, body: { cameOn: daysAgo(3) }, key: aKey() });

    expect(seen).toMatchObject({ coach: { id: away.id }, cover: null });
    expect(refused).toMatchObject({ problem: { detail: `Dat kan nu niet. Bel ${people.carla.name}.` } });
    expect([names.coach, help.contact?.name]).toEqual([people.carla.name, people.carla.name]);
    expect((await createAddressBook({ db: ground.db }).of({ party: 'coach', id: away.id })).map(({ fullName }) => fullName)).toEqual(['Door Visser']);
  });

  it('comes back when the account of the cover ends', async () => {
    const [away, cover] = [await aCoach('Dora'), await aCoach('Eef')];
    await aRequestedRoute(away.client);
    bodyOf(await plan(lead, away.id, cover.id));

    await api.deps.people.end(cover.id, { party: 'lead', person: people.carla.id }, api.deps.now());

    expect(await listed(away.id)).toMatchObject({ cover: null, isUncovered: true });
  });
});

describe('planning an absence', () => {
  it('is refused in words where it cannot be', async () => {
    const [one, two, three] = [await aCoach('Fien'), await aCoach('Gert'), await aCoach('Hugo')];
    bodyOf(await plan(lead, one.id, two.id));

    expect(await plan(lead, one.id, three.id, 3, 9)).toMatchObject({ status: 409, problem: { code: 'absenceOverlaps' } });
    expect(await plan(lead, three.id, one.id)).toMatchObject({ status: 409, problem: { code: 'coverAbsent' } });
    expect(await plan(lead, two.id, three.id)).toMatchObject({ status: 409, problem: { code: 'coversMeanwhile' } });
    await api.deps.people.end(three.id, { party: 'lead', person: people.carla.id }, api.deps.now());
    expect(await plan(lead, two.id, three.id, 20, 25)).toMatchObject({ status: 400, problem: { errors: [{ path: 'coverId' }] } });
    expect(await plan(lead, people.carla.id, null)).toMatchObject({ status: 400, problem: { errors: [{ path: 'personId' }] } });
  });

  it('happens once for each key, and of two that exclude each other only one', async () => {
    const [one, two] = [await aCoach('Iris'), await aCoach('Jan')];
    const key = aKey();
    const [first, again] = [bodyOf(await plan(lead, one.id, two.id, 1, 5, key)), bodyOf(await plan(lead, one.id, two.id, 1, 5, key))];
    expect(again).toEqual(first);

    const both = await Promise.all([plan(lead, one.id, two.id, 10, 12), plan(lead, two.id, one.id, 11, 13)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is for the coach themself and for a lead', async () => {
    const [one, two] = [await aCoach('Kees'), await aCoach('Loes')];

    expect((await plan(two.client, one.id, two.id)).status).toBe(403);
    expect((await plan(one.client, one.id, two.id)).status).toBe(201);
  });
});
