import type { z } from 'zod';
import { createReadLog } from '#infra/database/read-log/read-log.ts';
import { createSettings } from '#infra/database/settings/settings.ts';
import type { ApiClient } from '#services/api/client.ts';
import { agreePlan, startIntake } from '#services/api/endpoints/intake.ts';
import { confirmAgreement, draftAgreement } from '#services/api/endpoints/agreement.ts';
import { settleArrangement } from '#services/api/endpoints/arrangement.ts';
import { answerMatch, proposeMatch, recordIntroduction, startMatching } from '#services/api/endpoints/matching.ts';
import { confirmFirstDay, startPlacement } from '#services/api/endpoints/placement.ts';
import { requestRoute } from '#services/api/endpoints/request.ts';
import { readExplanation, readRoute, readTimeline } from '#services/api/endpoints/route.ts';
import { readRoutes } from '#services/api/endpoints/routes.ts';
import type { draftAgreementBody } from '#shared/contracts/agreement.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { aKey, aMove, aRequestedRoute, aReview, bodyOf, daysAgo } from './support/calls.ts';
import { BAKERY } from './support/people.ts';
import { aWorker } from './support/worker.ts';

let ground: SharedGround;
let api: Api;
let worker: Awaited<ReturnType<typeof aWorker>>;
let anna: ApiClient;
let baker: ApiClient;
let dirk: ApiClient;

beforeAll(async () => {
  ground = await aGround();
  worker = await aWorker(ground);
  api = await anApi(ground);
  anna = await api.as('anna');
  baker = await api.as('baker');
  dirk = await api.as('dirk');
});
afterAll(async () => {
  await api.close();
  await worker.close();
  await ground.close();
});

/** The bakery as a company outside the brigade: nothing can be kept there, and a note says why. */
const aProposal = (days: number) =>
  ({ companyId: BAKERY, placeId: null, proposedOn: daysAgo(days), startsOn: daysAgo(3), hoursPerWeek: 16, note: 'Nog niet in de brigade' }) as const;
const terms: Pick<z.input<typeof draftAgreementBody>, 'instrument' | 'startsOn' | 'hoursPerWeek' | 'conditions'> = {
  instrument: 'work-experience',
  startsOn: daysAgo(3),
  hoursPerWeek: 16,
  conditions: ['written-agreement', 'learning-goals', 'no-displacement', 'insured'],
};

const journalOf = (routeId: string) =>
  ground.db.sql.query<{ type: string; event: unknown }>({ name: 'journal-of', text: 'select type, event from journal where thing = $1 order by sequence' }, [
    `route/${routeId}`,
  ]);

describe('a route over HTTP', () => {
  it('goes from request to the first day, and every answer shows what was just recorded', async () => {
    const routeId = await aRequestedRoute(anna);
    const at = { params: { routeId } };
    const intake = bodyOf(await anna.call(startIntake, { ...at, body: aMove(9), key: aKey() }));
    expect(intake).toMatchObject({ id: routeId, stage: { id: 'intake' }, coach: { name: 'Anna de Vries' }, resident: { name: 'Sam Bakker' } });
    const plan = bodyOf(await anna.call(agreePlan, { ...at, body: { ...aReview(8), hoursPerWeek: 16, ladderLevel: 3 }, key: aKey() }));
    expect(plan).toMatchObject({ hoursPerWeek: 16, ladderLevel: 3 });
    bodyOf(await anna.call(startMatching, { ...at, body: aMove(8), key: aKey() }));
    const proposed = bodyOf(await anna.call(proposeMatch, { ...at, body: aProposal(7), key: aKey() }));
    expect(proposed).toMatchObject({ stage: { id: 'matching' }, company: { name: 'Bakkerij Jansen' } });
    bodyOf(await anna.call(recordIntroduction, { ...at, body: aReview(6), key: aKey() }));
    bodyOf(await anna.call(answerMatch, { ...at, body: { side: 'resident', answer: 'yes', answeredOn: daysAgo(6) }, key: aKey() }));
    bodyOf(await baker.call(answerMatch, { ...at, body: { side: 'company', answer: 'yes', answeredOn: daysAgo(6) }, key: aKey() }));
    bodyOf(await anna.call(draftAgreement, { ...at, body: { ...aMove(5), ...terms }, key: aKey() }));
    for (const [client, side] of [
      [baker, 'company'],
      [dirk, 'municipality'],
      [anna, 'resident'],
    ] as const) {
      bodyOf(await client.call(confirmAgreement, { ...at, body: { side, version: 1, confirmedOn: daysAgo(5) }, key: aKey() }));
    }
    bodyOf(await baker.call(settleArrangement, { ...at, body: { kind: 'insurance', outcome: 'arranged', settledOn: daysAgo(4) }, key: aKey() }));
    bodyOf(await anna.call(startPlacement, { ...at, body: { ...aMove(4), ladderLevel: 4 }, key: aKey() }));
    const confirmed = bodyOf(await baker.call(confirmFirstDay, { ...at, body: { cameOn: daysAgo(3) }, key: aKey() }));
    expect(confirmed).toMatchObject({ stage: { id: 'protected-placement' }, resident: { name: 'Sam Bakker' }, ladderLevel: null });

    const { items } = bodyOf(await anna.call(readTimeline, at));
    expect(items.map(({ type }) => type).filter((type) => !/^(message|tell)/.test(type))).toEqual([
      'routeRequested',
      'intakeStarted',
      'planAgreed',
      'matchingStarted',
      'matchProposed',
      'introductionRecorded',
      'matchAnswered',
      'matchAnswered',
      'agreementDrafted',
      'arrangementAdded',
      'agreementConfirmed',
      'agreementConfirmed',
      'agreementConfirmed',
      'arrangementSettled',
      'placementStarted',
      'firstDayConfirmed',
    ]);
    expect(items.findLast(({ type }) => type === 'firstDayConfirmed')).toMatchObject({ by: { party: 'employer', name: 'Baker de Vries' } });
    expect(bodyOf(await baker.call(readTimeline, at)).items.map(({ type }) => type)).toEqual([
      ...['matchProposed', 'matchAnswered', 'agreementDrafted', 'arrangementAdded', 'agreementConfirmed', 'arrangementSettled', 'firstDayConfirmed'],
    ]);
  });

  it('shows what can be done next, and why the rest cannot', async () => {
    const routeId = await aRequestedRoute(anna);
    const { next, commitments } = bodyOf(await anna.call(readRoute, { params: { routeId } }));
    expect(next).toContainEqual({ command: 'startIntake', path: `/v1/routes/${routeId}/intake`, allowed: true, code: null, sentence: null });
    expect(next).toContainEqual(expect.objectContaining({ command: 'startPlacement', allowed: false, code: 'moveNotAllowed' }));
    expect(next.map(({ command }) => command)).not.toContain('assignCoach'); // a lead's to do
    expect(commitments).toContainEqual(expect.objectContaining({ kind: 'startIntake', owner: expect.objectContaining({ name: 'Anna de Vries' }) }));
    const explained = bodyOf(await anna.call(readExplanation, { params: { routeId } }));
    expect(explained.summary).toContain('Nu ben jij aan zet.');
    expect(explained.waits).toContainEqual(
      expect.objectContaining({ owner: expect.objectContaining({ name: 'Anna de Vries' }), overdue: expect.any(Boolean) }),
    );
  });

  it('refuses what the rules refuse, and nothing changes', async () => {
    const routeId = await aRequestedRoute(anna);
    const before = await journalOf(routeId);
    const again = await anna.call(requestRoute, { params: { routeId }, body: { lineId: 'kansrijk-talent', requestedOn: daysAgo(1) }, key: aKey() });
    expect(again).toMatchObject({ ok: false, status: 409, problem: { code: 'routeOpen' } });
    const tomorrow = await anna.call(startIntake, { params: { routeId }, body: { ...aMove(-2) }, key: aKey() });
    expect(tomorrow).toMatchObject({ ok: false, status: 409, problem: { code: 'dayInFuture' } });
    expect(again).toMatchObject({ problem: { detail: expect.stringMatching(/\.$/) } });
    expect(await journalOf(routeId)).toEqual(before);
  });

  it('tells a company nothing but "not now" where a reason would say too much', async () => {
    const routeId = await aRequestedRoute(anna);
    for (const [declared, body] of [
      [startIntake, aMove(9)],
      [agreePlan, { ...aReview(9), hoursPerWeek: 16, ladderLevel: 3 }],
      [startMatching, aMove(9)],
      [proposeMatch, aProposal(9)],
    ] as const) {
      const sent = { params: { routeId }, body, key: aKey() };
      bodyOf(await anna.call(declared as typeof startIntake, sent as { params: { routeId: string }; body: ReturnType<typeof aMove>; key: string }));
    }
    const answer = await baker.call(confirmFirstDay, { params: { routeId }, body: { cameOn: daysAgo(3) }, key: aKey() });
    expect(answer).toMatchObject({ ok: false, status: 409, problem: { code: 'notNow', detail: 'Dat kan nu niet. Bel Anna de Vries.' } });
  });

  it('is not there for others: neither for another coach nor for another company', async () => {
    const routeId = await aRequestedRoute(anna);
    for (const subject of ['bram', 'garage', 'baker'] as const) {
      const answer = await (await api.as(subject)).call(readRoute, { params: { routeId } });
      expect(answer).toMatchObject({ ok: false, status: 404, problem: { code: 'notFound' } });
    }
  });
});

describe('free text', () => {
  it('goes to its own table and never into the command', async () => {
    const routeId = await aRequestedRoute(anna);
    const note = 'Sam wil graag met deeg werken';
    const sent = { params: { routeId }, body: { ...aMove(9), note }, key: aKey() };
    bodyOf(await anna.call(startIntake, sent));
    bodyOf(await anna.call(startIntake, sent));
    expect(JSON.stringify(await journalOf(routeId))).not.toContain('deeg');
    const notes = await api.deps.notes.ofThing(`route/${routeId}`);
    expect(notes.map(({ text, author }) => ({ text, author }))).toEqual([{ text: note, author: expect.any(String) }]);
    const { items } = bodyOf(await anna.call(readTimeline, { params: { routeId } }));
    expect(items.find(({ type }) => type === 'intakeStarted')).toMatchObject({ note });
    const seenByManager = bodyOf(await (await api.as('dirk')).call(readTimeline, { params: { routeId } })).items;
    expect(seenByManager.find(({ type }) => type === 'intakeStarted')).toMatchObject({ note: null });
  });
});

describe('a stale page', () => {
  it('changes nothing and hears what changed since', async () => {
    const routeId = await aRequestedRoute(anna);
    const { version } = bodyOf(await anna.call(readRoute, { params: { routeId } }));
    bodyOf(await anna.call(startIntake, { params: { routeId }, body: aMove(9), key: aKey(), basedOn: version }));
    const body = { ...aReview(8), hoursPerWeek: 16, ladderLevel: 3 } as const;
    const stale = await anna.call(agreePlan, { params: { routeId }, body, key: aKey(), basedOn: version });
    expect(stale).toMatchObject({
      ok: false,
      status: 409,
      problem: { code: 'changedMeanwhile', changes: [{ type: 'intakeStarted', sentence: 'De intake is begonnen.' }] },
    });
    const fresh = bodyOf(await anna.call(readRoute, { params: { routeId } }));
    expect(await anna.call(agreePlan, { params: { routeId }, body, key: aKey(), basedOn: fresh.version })).toMatchObject({ ok: true });
  });
});

describe('the read log', () => {
  it('has a line for every look into a file, with who and why', async () => {
    const routeId = await aRequestedRoute(anna);
    await anna.call(readRoute, { params: { routeId }, reason: 'Sam belt' });
    await anna.call(readTimeline, { params: { routeId } });
    await (await api.as('bram')).call(readRoute, { params: { routeId } }); // sees nothing, so no line
    await anna.call(readRoutes, {});
    const lines = await createReadLog({ db: ground.db }).ofFile(`route/${routeId}`, 10);
    const who = new Set(lines.map((line) => line.who));
    expect([...who]).toEqual([lines[0]?.who]);
    expect(lines.map(({ why }) => why)).toEqual([
      'De routes die je mag zien, wat het eerst moet staat vooraan',
      'Wat er met een route is gebeurd',
      'Sam belt',
      'Meld de inwoner aan voor een ontwikkellijn',
    ]);
  });
});

describe('while a release drains', () => {
  it('turns commands away and still shows everything', async () => {
    const routeId = await aRequestedRoute(anna);
    const settings = createSettings({ db: ground.db });
    await settings.setDraining(true);
    const answer = await anna.call(startIntake, { params: { routeId }, body: aMove(9), key: aKey() });
    expect(answer).toMatchObject({ ok: false, status: 503, problem: { code: 'unavailable' }, headers: { 'retry-after': '30' } });
    expect(await anna.call(readRoute, { params: { routeId } })).toMatchObject({ ok: true });
    await settings.setDraining(false);
    expect(await anna.call(startIntake, { params: { routeId }, body: aMove(9), key: aKey() })).toMatchObject({ ok: true });
  });
});

it('had no fault of ours in any of it', () => expect(api.faults).toEqual([]));
