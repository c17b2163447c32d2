import { randomUUID } from 'node:crypto';
import { createTell } from '#activities/tell.ts';
import type { z } from 'zod';
import type { companyView } from '#shared/contracts/company/company-view.ts';
import type { companyAnswers } from '#services/api/company/company-answers.ts';
import { createClient, type ApiClient, type Received } from '#services/api/client.ts';
import { planAbsence } from '#services/api/endpoints/absences.ts';
import { admitCompany, admitKnownCompany, listCompanies, readCompany, readCompanyTimeline } from '#services/api/endpoints/companies.ts';
import { changeProfile, offerPlace, overtakeWaiting, recordTalk } from '#services/api/endpoints/company.ts';
import { proposeMatch, withdrawMatch } from '#services/api/endpoints/matching.ts';
import { readTimeline } from '#services/api/endpoints/route.ts';
import { dayOf, instantAt } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import type { Person } from '#shared/ports/people.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { aKey, aRouteInMatching, bodyOf, daysAgo } from './support/calls.ts';
import { anAdmission, aPlace, PLACE } from './support/companies.ts';
import { BAKERY, GARAGE, people } from './support/people.ts';
import { aWorker } from './support/worker.ts';

let ground: SharedGround;
let api: Api;
let worker: Awaited<ReturnType<typeof aWorker>>;
let anna: ApiClient;
let carla: ApiClient;
let baker: ApiClient;
let sam: ApiClient;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  worker = await aWorker(ground, { tell: createTell({ gateway: api.deps.gateway }) });
  [anna, carla, baker] = await Promise.all([api.as('anna'), api.as('carla'), api.as('baker')]);
  const resident: Person = { ...people.anna, id: randomUUID(), subject: 'sam', party: 'resident', residentId: randomUUID() };
  await api.deps.people.save(resident);
  sam = createClient({ baseUrl: api.url, token: await api.tokenOf('sam') });
});
afterAll(async () => {
  await api.close();
  await worker.close();
  await ground.close();
});

const until = async (happened: () => Promise<boolean>): Promise<void> => {
  for (const endMs = Date.now() + 20_000; !(await happened()); await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (Date.now() > endMs) throw new Error('it did not happen in time');
  }
};

const journalOf = (companyId: string) =>
  ground.db.sql.query<{ type: string }>({ name: 'company-journal', text: 'select type from journal where thing = $1 order by sequence' }, [
    `company/${companyId}`,
  ]);

/** Asks a place at this company for another resident of Anna; resolves when the route heard the answer. */
const anAsked = async (companyId: string, placeId = PLACE): Promise<string> => {
  const routeId = await aRouteInMatching(anna);
  const body = { companyId, placeId, proposedOn: daysAgo(1), startsOn: daysAgo(-14), hoursPerWeek: 16 };
  bodyOf(await anna.call(proposeMatch, { params: { routeId }, body, key: aKey() }));
  await until(async () => (await heardBy(routeId)).length > 0);
  return routeId;
};

const ANSWERS = ['placeHeld', 'placeWaiting', 'tellTurnedDown', 'placeLapsed'];

/** What a company told this route of its place, oldest first. */
const heardBy = async (routeId: string): Promise<string[]> =>
  bodyOf(await anna.call(readTimeline, { params: { routeId } }))
    .items.map(({ type }) => type)
    .filter((type) => ANSWERS.includes(type));

const stepsAt = async (companyId: string): Promise<Record<string, string>> => {
  const { reservations } = bodyOf(await anna.call(readCompany, { params: { companyId } }));
  return Object.fromEntries(reservations.map(({ routeId, step }) => [routeId, step]));
};

/** The company in an answer that did not come too late to show it. */
const recordedOf = (received: Received<typeof companyAnswers>): z.output<typeof companyView> => {
  if (!received.ok || received.status !== 200) throw new Error(JSON.stringify(received));
  return received.body;
};

const aBrigadeCompany = async (room = 1): Promise<string> => {
  const { id } = recordedOf(await anna.call(admitCompany, { body: { name: 'Kwekerij Oost', ...anAdmission }, key: aKey() }));
  bodyOf(await anna.call(offerPlace, { params: { companyId: id }, body: { place: aPlace(room) }, key: aKey() }));
  return id;
};

describe('a company that comes into the brigade', () => {
  it('is the same company when it is sent twice, and is refused with another body under the same key', async () => {
    const sent = { body: { name: 'Drukkerij Noord', ...anAdmission }, key: aKey() };
    const [first, second] = [await anna.call(admitCompany, sent), await anna.call(admitCompany, sent)];
    expect(recordedOf(second)).toEqual(recordedOf(first));
    expect(recordedOf(first)).toMatchObject({
      name: 'Drukkerij Noord',
      stage: 'member',
      adviser: { name: 'Anna de Vries' },
      sites: [{ postcodeArea: '9712' }],
    });
    expect(await journalOf(recordedOf(first).id)).toEqual([{ type: 'companyAdmitted' }]);
    const named = bodyOf(await anna.call(listCompanies, {})).items.filter(({ name }) => name === 'Drukkerij Noord');
    expect(named).toHaveLength(1);
    const other = await anna.call(admitCompany, { ...sent, body: { ...sent.body, name: 'Drukkerij Zuid' } });
    expect(other).toMatchObject({ ok: false, status: 409, problem: { code: 'keyReused' } });
    expect(bodyOf(await anna.call(readCompany, { params: { companyId: recordedOf(first).id } }))).toEqual(recordedOf(first));
    expect(await journalOf(recordedOf(first).id)).toHaveLength(1);
  });

  it('has its adviser among the coaches: nobody brings in a company for somebody else but a lead', async () => {
    const body = { name: 'Atelier West', ...anAdmission, adviserId: people.bram.id };
    expect(await anna.call(admitCompany, { body, key: aKey() })).toMatchObject({ ok: false, status: 409, problem: { code: 'notYours' } });
    expect(bodyOf(await carla.call(admitCompany, { body, key: aKey() }))).toMatchObject({ adviser: { name: 'Bram de Vries' } });
  });

  it('is nowhere before that: it is known by name and nothing can be asked of it', async () => {
    const { stage, next } = bodyOf(await carla.call(readCompany, { params: { companyId: GARAGE } }));
    expect(stage).toBe('none');
    expect(next.filter(({ allowed }) => allowed).map(({ command }) => command)).toEqual(['admitCompany']);
    const talk = await carla.call(recordTalk, { params: { companyId: GARAGE }, body: { talkedOn: daysAgo(1) }, key: aKey() });
    expect(talk).toMatchObject({ ok: false, status: 409, problem: { code: 'notAdmitted', detail: expect.stringMatching(/\.$/) } });
  });
});

describe('who looks at a company', () => {
  beforeAll(async () => {
    bodyOf(await anna.call(admitKnownCompany, { params: { companyId: BAKERY }, body: anAdmission, key: aKey() }));
    bodyOf(await baker.call(offerPlace, { params: { companyId: BAKERY }, body: { place: aPlace() }, key: aKey() }));
  });
  const at = { params: { companyId: BAKERY } };

  it('sees it by its role: coaches and leads all of it, its own people all but who somebody is, others nothing', async () => {
    const routeId = await anAsked(BAKERY);
    await until(async () => (await stepsAt(BAKERY))[routeId] === 'held');
    for (const client of [anna, carla, await api.as('bram')]) {
      expect(bodyOf(await client.call(readCompany, at))).toMatchObject({
        stage: 'member',
        places: [{ held: 1, taken: 0 }],
        reservations: [{ routeId, step: 'held' }],
      });
    }
    expect(bodyOf(await baker.call(readCompany, at))).toMatchObject({ stage: 'member', places: [{ held: 1 }], reservations: [] });
    expect(await (await api.as('garage')).call(readCompany, at)).toMatchObject({ status: 404, problem: { code: 'notFound' } });
    expect(await sam.call(readCompany, at)).toMatchObject({ status: 403 });
    expect(await (await api.as('fatima')).call(readCompany, at)).toMatchObject({ status: 403 });
  });

  it('learns there, as its employer, no route and no reason, in no answer', async () => {
    const [routeId, second] = [await anAsked(BAKERY), await anAsked(BAKERY)];
    const body = { reservation: `route/${second}/1`, reason: 'urgent-for-this-person', note: 'Moet hier snel weg' } as const;
    bodyOf(await anna.call(overtakeWaiting, { ...at, body, key: aKey() }));
    const seen = JSON.stringify([
      bodyOf(await baker.call(readCompany, at)),
      bodyOf(await baker.call(readCompanyTimeline, at)),
      bodyOf(await baker.call(listCompanies, {})),
      await baker.call(overtakeWaiting, { ...at, body, key: aKey() }),
    ]);
    for (const secret of [routeId, second, 'urgent', 'Moet hier', 'overtak', 'Sam', 'Bakker,']) expect(seen).not.toContain(secret);
    const { items } = bodyOf(await anna.call(readCompanyTimeline, at));
    expect(items.find(({ type }) => type === 'overtakingDecided')).toMatchObject({ note: 'Moet hier snel weg', by: { name: 'Anna de Vries' } });
  });

  it('sees what may be asked of it, and what may not, with the sentence', async () => {
    const { next } = bodyOf(await baker.call(readCompany, at));
    expect(next).toContainEqual({ command: 'pauseCompany', path: `/v1/companies/${BAKERY}/pause`, allowed: true, code: null, sentence: null });
    expect(next).toContainEqual(
      expect.objectContaining({ command: 'resumeCompany', allowed: false, code: 'notPaused', sentence: expect.stringMatching(/\.$/) }),
    );
    expect(next.map(({ command }) => command)).not.toContain('assignAdviser');
  });

  it('sees also who stands in for its adviser, as long as that lasts', async () => {
    const inDays = (days: number) => addDays(dayOf(api.deps.now()), days);
    const absence = { fromOn: inDays(10), untilOn: inDays(12), coverId: people.bram.id };
    bodyOf(await carla.call(planAbsence, { params: { personId: people.anna.id }, body: absence, key: aKey() }));
    const shownIn = async (days: number) => {
      const later = await anApi(ground, {}, { now: () => instantAt(inDays(days), 600) });
      try {
        return bodyOf(await (await later.as('baker')).call(readCompany, at));
      } finally {
        await later.close();
      }
    };

    const [before, meanwhile] = [await shownIn(9), await shownIn(10)];

    const adviser = { id: people.anna.id, name: people.anna.name };
    expect(before).toMatchObject({ adviser, cover: null });
    expect(meanwhile).toMatchObject({ adviser, cover: { id: people.bram.id, name: people.bram.name } });
  });

  it('is told what changed since the page that a change was based on', async () => {
    const { version, profile } = bodyOf(await anna.call(readCompany, at));
    bodyOf(await baker.call(changeProfile, { ...at, body: { profile: { ...anAdmission.profile, pace: 'busy' } }, key: aKey() }));
    const stale = await anna.call(recordTalk, { ...at, body: { talkedOn: daysAgo(1) }, key: aKey(), basedOn: version });
    expect(stale).toMatchObject({ ok: false, status: 409, problem: { code: 'changedMeanwhile', changes: [{ type: 'profileChanged' }] } });
    expect(profile).toMatchObject({ pace: 'calm' });
  });
});

describe('a place that is full', () => {
  it('is waited for in the order of asking; who gives it back makes room for the longest waiting', async () => {
    const companyId = await aBrigadeCompany();
    const [first, second, third] = [await anAsked(companyId), await anAsked(companyId), await anAsked(companyId)];
    expect(await stepsAt(companyId)).toEqual({ [first]: 'held', [second]: 'waiting', [third]: 'waiting' });
    expect(bodyOf(await anna.call(readCompany, { params: { companyId } })).places).toMatchObject([{ held: 1, waiting: 2, taken: 0 }]);
    bodyOf(await anna.call(withdrawMatch, { params: { routeId: first }, body: { withdrawnOn: daysAgo(0), withdrawnBy: 'coach' }, key: aKey() }));
    await until(async () => (await stepsAt(companyId))[second] === 'held');
    expect(await stepsAt(companyId)).toEqual({ [second]: 'held', [third]: 'waiting' });
    await until(async () => (await heardBy(second)).includes('placeHeld'));
    expect(await heardBy(second)).toEqual(['placeWaiting', 'placeHeld']);
    expect(await heardBy(third)).toEqual(['placeWaiting']);
    const told = bodyOf(await anna.call(readCompanyTimeline, { params: { companyId } })).items.map(({ type }) => type);
    expect(told.filter((type) => /^(placeAsked|reservation)/.test(type))).toEqual([
      ...['placeAsked', 'reservationHeld', 'placeAsked', 'reservationWaiting', 'placeAsked', 'reservationWaiting'],
      ...['reservationReleased', 'reservationHeld'],
    ]);
  });

  it('goes to somebody who waits less long only with a reason on record', async () => {
    const companyId = await aBrigadeCompany();
    const [first, second, third] = [await anAsked(companyId), await anAsked(companyId), await anAsked(companyId)];
    const at = { params: { companyId } };
    const reservation = `route/${third}/1`;
    const without = await anna.call(overtakeWaiting, { ...at, body: { reservation } as never, key: aKey() });
    expect(without).toMatchObject({ status: 400, problem: { errors: [{ path: 'reason' }] } });
    const wordless = await anna.call(overtakeWaiting, { ...at, body: { reservation, reason: 'tailored' }, key: aKey() });
    expect(wordless).toMatchObject({ ok: false, status: 409, problem: { code: 'noteMissing' } });
    const held = { ...at, body: { reservation: `route/${first}/1`, reason: 'tailored', note: 'Zo is het' } as const, key: aKey() };
    expect(await anna.call(overtakeWaiting, held)).toMatchObject({ ok: false, status: 409, problem: { code: 'reservationNotWaiting' } });
    const body = { reservation, reason: 'urgent-for-this-person', note: 'Kan alleen nu' } as const;
    bodyOf(await anna.call(overtakeWaiting, { ...at, body, key: aKey() }));
    bodyOf(await anna.call(withdrawMatch, { params: { routeId: first }, body: { withdrawnOn: daysAgo(0), withdrawnBy: 'resident' }, key: aKey() }));
    await until(async () => (await stepsAt(companyId))[third] === 'held');
    expect(await stepsAt(companyId)).toEqual({ [second]: 'waiting', [third]: 'held' });
  });

  it('is turned down where there is no such place: the coach hears it and chooses', async () => {
    const routeId = await anAsked(await aBrigadeCompany(), randomUUID());
    expect(await heardBy(routeId)).toEqual(['tellTurnedDown']);
  });
});

it('had no fault of ours in any of it', () => expect(api.faults).toEqual([]));
