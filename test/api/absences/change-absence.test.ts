import type { ApiClient } from '#services/api/client.ts';
import { chooseCover, endAbsence, listAbsences, planAbsence, readAbsence } from '#services/api/endpoints/absences.ts';
import { listCoaches } from '#services/api/endpoints/people.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, bodyOf } from '../support/calls.ts';
import { aCoachOf } from './a-coach.ts';

const TODAY = dayOf(instant(Date.now()));
const inDays = (days: number) => addDays(TODAY, days);

let ground: SharedGround;
let api: Api;
let lead: ApiClient;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  lead = await api.as('carla');
});
afterAll(async () => {
  expect(api.faults).toEqual([]);
  await api.close();
  await ground.close();
});

const aCoach = (name: string) => aCoachOf(api, name);
const anAbsenceOf = async (personId: string, coverId: string | null = null, from = 0, until = 7) =>
  bodyOf(await lead.call(planAbsence, { params: { personId }, body: { fromOn: inDays(from), untilOn: inDays(until), coverId }, key: aKey() }));

type How = { basedOn?: number; key?: string; client?: ApiClient };
const cover = (absenceId: string, coverId: string, { client = lead, key = aKey(), ...how }: How = {}) =>
  client.call(chooseCover, { params: { absenceId }, body: { coverId }, key, ...how });
const end = (absenceId: string, days: number, { client = lead, key = aKey(), ...how }: How = {}) =>
  client.call(endAbsence, { params: { absenceId }, body: { backOn: inDays(days) }, key, ...how });
const read = async (absenceId: string) => bodyOf(await lead.call(readAbsence, { params: { absenceId } }));

describe('two people who change one absence', () => {
  it('both get what they asked where they ask different things, also at once', async () => {
    const [away, stand] = [await aCoach('Ada'), await aCoach('Ben')];
    const { id } = await anAbsenceOf(away.id);

    const both = await Promise.all([cover(id, stand.id), end(id, 4, { client: away.client })]);

    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(await read(id)).toMatchObject({ version: 2, cover: { id: stand.id }, untilOn: inDays(3) });
  });

  it('hear what changed since what they saw, and nothing happens', async () => {
    const [away, one, two] = [await aCoach('Cas'), await aCoach('Dirkje'), await aCoach('Evi')];
    const { id, version } = await anAbsenceOf(away.id);
    bodyOf(await cover(id, one.id, { basedOn: version }));
    bodyOf(await end(id, 5, { basedOn: version + 1 }));

    const stale = await cover(id, two.id, { basedOn: version });
    const halfStale = await end(id, 1, { basedOn: version + 1 });

    expect(stale).toMatchObject({
      status: 409,
      problem: {
        code: 'changedMeanwhile',
        changes: [
          { type: 'coverChosen', sentence: 'De vervanger is nu Dirkje Visser.' },
          { type: 'coachBack', sentence: expect.stringMatching(/^De trajectbegeleider is er weer vanaf \w+dag /) },
        ],
      },
    });
    expect(halfStale).toMatchObject({ status: 409, problem: { code: 'changedMeanwhile', changes: [{ type: 'coachBack' }] } });
    expect(await read(id)).toMatchObject({ version: 2, cover: { id: one.id }, untilOn: inDays(4) });
    expect(await cover(id, two.id, { basedOn: 2 })).toMatchObject({ status: 200, body: { version: 3, cover: { id: two.id }, untilOn: inDays(4) } });
  });

  it('of some at once who saw the same, all but one are told', async () => {
    const [away, one, two] = [await aCoach('Fay'), await aCoach('Guus'), await aCoach('Hein')];
    const { id, version } = await anAbsenceOf(away.id);

    const all = await Promise.all([one, two, one, two, one, two].map((coach) => cover(id, coach.id, { basedOn: version })));

    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await read(id)).version).toBe(1);
  });
});

describe('a change that is sent again', () => {
  it('is done once, is never stale by itself, and with other words is another', async () => {
    const [away, one, two] = [await aCoach('Ivo'), await aCoach('Jet'), await aCoach('Kim')];
    const { id, version } = await anAbsenceOf(away.id);
    const how = { basedOn: version, key: aKey() };
    const first = bodyOf(await cover(id, one.id, how));

    expect(bodyOf(await cover(id, one.id, how))).toEqual(first);
    expect(await cover(id, two.id, how)).toMatchObject({ status: 409, problem: { code: 'keyReused' } });
    bodyOf(await cover(id, two.id));
    expect(bodyOf(await cover(id, one.id, how))).toMatchObject({ version: 2, cover: { id: two.id } });
  });
});

describe('ending an absence', () => {
  it('before it begins means that it never was: it is in nobody’s way', async () => {
    const [away, stand] = [await aCoach('Lea'), await aCoach('Mo')];
    const { id } = await anAbsenceOf(away.id, stand.id, 10, 15);
    bodyOf(await end(id, 8));

    expect(bodyOf(await lead.call(listAbsences)).items.filter(({ coach }) => coach.id === away.id)).toEqual([]);
    expect((await anAbsenceOf(away.id, stand.id, 5, 12)).version).toBe(0);
    expect(await cover(id, stand.id)).toMatchObject({ status: 409, problem: { code: 'absenceEndsBeforeItBegins' } });
  });

  it('never makes it longer', async () => {
    const away = await aCoach('Nel');
    const { id, untilOn } = await anAbsenceOf(away.id);

    expect(await end(id, 9)).toMatchObject({ status: 409, problem: { code: 'absenceEndsBefore' } });
    expect(await read(id)).toMatchObject({ version: 0, untilOn });
  });
});

describe('what somebody may change', () => {
  it('is said with each absence and each coach, by the permission table', async () => {
    const [away, stand, other] = [await aCoach('Oda'), await aCoach('Piet'), await aCoach('Quin')];
    const { id } = await anAbsenceOf(away.id, stand.id);
    const coordinator = await api.as('els');
    const said = async (client: ApiClient) => {
      const coaches = bodyOf(await client.call(listCoaches)).items.filter((coach) => [away.id, other.id].includes(coach.id));
      return [bodyOf(await client.call(readAbsence, { params: { absenceId: id } })).mayChange, ...coaches.map(({ mayPlanAbsence }) => mayPlanAbsence)];
    };

    expect(await said(lead)).toEqual([true, true, true]);
    expect(await said(away.client)).toEqual([true, true, false]);
    expect(await said(stand.client)).toEqual([true, true, false]);
    expect(await said(other.client)).toEqual([false, false, true]);
    expect(await said(coordinator)).toEqual([false, false, false]);
  });

  it('is chosen from coaches who work here now, by name', async () => {
    const [later, sooner, gone] = [await aCoach('zus'), await aCoach('Émile'), await aCoach('Rob')];
    await api.deps.people.end(gone.id, { party: 'lead', person: later.id }, api.deps.now());
    const { items } = bodyOf(await lead.call(listCoaches));
    const ids = items.map(({ id }) => id);

    expect(ids).not.toContain(gone.id);
    expect(ids.indexOf(sooner.id)).toBeLessThan(ids.indexOf(later.id));
    expect(items.map(({ name }) => name)).toEqual(items.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'nl')));
  });
});
