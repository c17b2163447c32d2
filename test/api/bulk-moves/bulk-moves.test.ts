import { previewBulkMove, runBulkMove, undoBulkMove } from '#services/api/endpoints/bulk-moves.ts';
import { readTimeline } from '#services/api/endpoints/route.ts';
import { readRoute } from '#services/api/endpoints/route.ts';
import type { ApiClient } from '#services/api/client.ts';
import type { Gateway } from '#shared/ports/gateway.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import { addWorkingDays } from '#shared/domain/time/working-days.ts';
import { endOfWorkingDay } from '#shared/domain/time/working-time.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, aMove, aRequestedRoute, bodyOf, daysAgo, withStep } from '../support/calls.ts';
import { people } from '../support/people.ts';
import { aWorker } from '../support/worker.ts';

let ground: SharedGround;
let api: Api;
let anna: ApiClient;
let bram: ApiClient;
let lead: ApiClient;
let worker: Awaited<ReturnType<typeof aWorker>>;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  worker = await aWorker(ground);
  [anna, bram, lead] = [await api.as('anna'), await api.as('bram'), await api.as('carla')];
});
afterAll(async () => {
  await worker.close();
  expect(api.faults).toEqual([]);
  await api.close();
  await ground.close();
});

const rowsOf = (...routes: string[]) => routes.map((routeId) => ({ routeId }));
const contact = { type: 'recordContact', contactOn: daysAgo(1), with: 'resident', how: 'phone', minutes: 15, note: 'Gebeld met iedereen' } as const;
const intake = { type: 'startIntake', ...aMove(3) } as const;
const contactsIn = async (routeId: string): Promise<number> =>
  bodyOf(await lead.call(readTimeline, { params: { routeId } })).items.filter(({ type }) => type === 'contactRecorded').length;

describe('a bulk move', () => {
  it('is previewed route by route: what would be accepted, and for the rest why not', async () => {
    const [one, begun, ofBram] = [await aRequestedRoute(anna), await aRequestedRoute(anna), await aRequestedRoute(bram)];
    bodyOf(await anna.call(runBulkMove, { body: { command: intake, rows: rowsOf(begun) }, key: aKey() }));

    const preview = bodyOf(await anna.call(previewBulkMove, { body: { command: intake, rows: rowsOf(one, begun, ofBram, aKey()) } }));

    expect(preview.accepted).toBe(1);
    expect(preview.rows.map(({ accepted, code }) => ({ accepted, code }))).toEqual([
      { accepted: true, code: null },
      { accepted: false, code: 'moveNotAllowed' },
      { accepted: false, code: 'notFound' },
      { accepted: false, code: 'notFound' },
    ]);
    expect(bodyOf(await anna.call(readRoute, { params: { routeId: one } })).stage).toMatchObject({ id: 'intake-requested' });
  });

  it('does what its preview said, each route for itself, and the same again changes nothing', async () => {
    const [one, two, ofBram] = [await aRequestedRoute(anna), await aRequestedRoute(anna), await aRequestedRoute(bram)];
    const sent = { body: { command: contact, rows: rowsOf(one, ofBram, two) }, key: aKey() };
    const preview = bodyOf(await anna.call(previewBulkMove, { body: sent.body }));

    const first = bodyOf(await anna.call(runBulkMove, sent));
    const again = bodyOf(await anna.call(runBulkMove, sent));

    expect(first).toMatchObject({ done: 2, rows: [{ outcome: 'done' }, { outcome: 'refused', code: 'notFound' }, { outcome: 'done' }] });
    expect(first.rows.map(({ outcome }) => outcome !== 'refused')).toEqual(preview.rows.map(({ accepted }) => accepted));
    expect(again).toEqual(first);
    expect([await contactsIn(one), await contactsIn(two), await contactsIn(ofBram)]).toEqual([1, 1, 0]);
    const other = { ...sent, body: { ...sent.body, rows: rowsOf(one) } };
    expect(await anna.call(runBulkMove, other)).toMatchObject({ status: 409, problem: { code: 'keyReused' } });
  });

  it('goes on where it was broken off', async () => {
    const routes = [];
    for (let n = 0; n < 10; n += 1) routes.push(await aRequestedRoute(anna));
    const sent = { body: { command: contact, rows: rowsOf(...routes) }, key: aKey() };
    const { gateway } = api.deps;
    let left = 4;
    const failing: Gateway = { send: (...args) => ((left -= 1) < 0 ? Promise.reject(new Error('cut off')) : gateway.send(...args)) };
    const broken = await anApi(ground, {}, { gateway: failing });
    try {
      expect(await (await broken.as('anna')).call(runBulkMove, sent)).toMatchObject({ status: 500 });
    } finally {
      await broken.close();
    }

    expect(bodyOf(await anna.call(runBulkMove, sent)).done).toBe(10);
    expect(await Promise.all(routes.map(contactsIn))).toEqual(routes.map(() => 1));
  });

  it('leaves a route alone that changed since it was seen', async () => {
    const routeId = await aRequestedRoute(anna);
    const { version } = bodyOf(await anna.call(readRoute, { params: { routeId } }));
    bodyOf(await anna.call(runBulkMove, { body: { command: contact, rows: rowsOf(routeId) }, key: aKey() }));

    const stale = { body: { command: contact, rows: [{ routeId, seenVersion: version }] }, key: aKey() };

    expect(bodyOf(await anna.call(previewBulkMove, { body: stale.body })).rows).toMatchObject([{ accepted: false, code: 'changedMeanwhile' }]);
    expect(bodyOf(await anna.call(runBulkMove, stale)).rows).toMatchObject([{ outcome: 'refused', code: 'changedMeanwhile' }]);
    expect(await contactsIn(routeId)).toBe(1);
  });

  const undo = (client: ApiClient, bulkMoveId: string) => client.call(undoBulkMove, { params: { bulkMoveId }, body: {}, key: aKey() });

  it('is undone on each route where nothing else happened since; the same again changes nothing', async () => {
    const [one, two] = [await aRequestedRoute(anna), await aRequestedRoute(anna)];
    const command = { type: 'assignCoach', coachId: people.bram.id } as const;
    const { id } = bodyOf(await lead.call(runBulkMove, { body: { command, rows: rowsOf(one, two) }, key: aKey() }));
    bodyOf(await bram.call(runBulkMove, { body: { command: contact, rows: rowsOf(two) }, key: aKey() }));

    const first = bodyOf(await undo(lead, id));
    const again = bodyOf(await undo(lead, id));

    expect(first.rows).toMatchObject([
      { undone: true, code: null },
      { undone: false, code: 'changedSince' },
    ]);
    expect(again).toEqual(first);
    expect(bodyOf(await anna.call(readRoute, { params: { routeId: one } })).coach).toMatchObject({ id: people.anna.id });
    expect(await undo(anna, id)).toMatchObject({ status: 404 });
  });

  it.each([
    ['a talk', contact],
    ['a step', intake],
  ])('is undone where it was %s', async (_what, command) => {
    const routeId = await aRequestedRoute(anna);
    const before = bodyOf(await anna.call(readRoute, { params: { routeId } }));
    const { id } = bodyOf(await anna.call(runBulkMove, { body: { command, rows: rowsOf(routeId, aKey()) }, key: aKey() }));

    expect(bodyOf(await undo(anna, id)).rows).toMatchObject([{ undone: true }, { undone: false, code: 'notFound' }]);
    const { stage, commitments } = bodyOf(await anna.call(readRoute, { params: { routeId } }));
    expect({ stage, commitments }).toEqual({ stage: before.stage, commitments: before.commitments });
  });

  it('gives on each route the promise of one kind another day, and back', async () => {
    const dueOn = addWorkingDays(dayOf(instant(Date.now())), 2);
    const [one, other] = [await aRequestedRoute(anna), await aRequestedRoute(anna)];
    for (const routeId of [one, other]) await withStep(anna, routeId, dueOn);
    const promiseOf = async (routeId: string) =>
      instant(Date.parse(bodyOf(await anna.call(readRoute, { params: { routeId } })).commitments.find(({ kind }) => kind === 'planStep')?.until ?? ''));
    const untilOn = addWorkingDays(dueOn, 1);
    const command = { type: 'postponeCommitment', commitmentKind: 'planStep', untilOn, note: 'Iedereen is op de beurs.' } as const;

    const { id } = bodyOf(await anna.call(runBulkMove, { body: { command, rows: rowsOf(one, other) }, key: aKey() }));
    expect([await promiseOf(one), await promiseOf(other)]).toEqual([endOfWorkingDay(untilOn), endOfWorkingDay(untilOn)]);
    expect(bodyOf(await undo(anna, id)).rows).toMatchObject([{ undone: true }, { undone: true }]);
    expect(await promiseOf(one)).toBe(endOfWorkingDay(dueOn));
    const nothing = { command: { ...command, commitmentKind: 'midReview' } as const, rows: rowsOf(one) };
    expect(bodyOf(await anna.call(previewBulkMove, { body: nothing })).rows).toMatchObject([{ accepted: false, code: 'commitmentUnknown' }]);
  });

  it('asks for a closed list of commands, and for each route once', async () => {
    const routeId = aKey();
    const bad = { command: { type: 'closeRoute' }, rows: [...rowsOf(routeId, routeId)] };
    const answer = await anna.call(previewBulkMove, { body: bad as never });

    expect(answer).toMatchObject({ status: 400 });
    expect(!answer.ok && answer.problem.errors?.map(({ path }) => path)).toEqual(['command.type', 'rows']);
  });
});
