import { randomUUID } from 'node:crypto';
import { checkLine, listLines, publishLine, readLine } from '#services/api/endpoints/lines.ts';
import { changeLine, previewRoute } from '#services/api/endpoints/line-change.ts';
import { requestRoute } from '#services/api/endpoints/request.ts';
import { registerResident } from '#services/api/endpoints/residents.ts';
import { readRoute } from '#services/api/endpoints/route.ts';
import type { ApiClient } from '#services/api/client.ts';
import { saidIn } from '#shared/contracts/line-definition.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { neighbourhoodLearnWorkLine } from '#shared/domain/line/neighbourhood-learn-work.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { aKey, aMove, aRequestedRoute, bodyOf, daysAgo } from '../support/calls.ts';
import { aWorker } from '../support/worker.ts';

let ground: SharedGround;
let api: Api;
let lead: ApiClient;
let coach: ApiClient;
let worker: Awaited<ReturnType<typeof aWorker>>;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  worker = await aWorker(ground);
  lead = await api.as('carla');
  coach = await api.as('anna');
});
afterAll(async () => {
  await worker.close();
  expect(api.faults).toEqual([]);
  await api.close();
  await ground.close();
});

const own = saidIn(kansrijkTalentLine);
/** The neighbourhood's line without a way out of one of its stages. */
const withDeadEnd = { ...own, stages: own.stages.map((stage) => (stage.kind === 'matching' ? { ...stage, moves: [] } : stage)) };

describe('reading a line', () => {
  it('gives one version in full', async () => {
    const line = bodyOf(await coach.call(readLine, { params: { lineId: 'kansrijk-talent', version: '1' } }));

    expect(line).toEqual({ id: 'kansrijk-talent', version: 1, publishedAt: null, definition: own });
  });

  it('knows no version that was never published', async () => {
    for (const [lineId, version] of [
      ['kansrijk-talent', '99'],
      ['unheard-of', '1'],
    ] as const) {
      expect(await coach.call(readLine, { params: { lineId, version } })).toMatchObject({ ok: false, status: 404 });
    }
  });
});

describe('checking a line', () => {
  it('finds nothing in a line that forgets nobody, and keeps nothing', async () => {
    expect(bodyOf(await coach.call(checkLine, { body: { definition: saidIn(neighbourhoodLearnWorkLine) } }))).toEqual({ publishable: true, problems: [] });
  });

  it('names every problem at once, with its place and what to do', async () => {
    const definition = { ...withDeadEnd, undoMinutes: 90, ladder: [] };

    const { publishable, problems } = bodyOf(await lead.call(checkLine, { body: { definition } }));

    expect(publishable).toBe(false);
    expect(problems).toContainEqual({
      code: 'deadEnd',
      where: 'stages.matching.moves',
      sentence: expect.stringContaining('Niemand kan uit deze fase') as string,
    });
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['deadEnd', 'undoOutside', 'ladderEmpty']));
  });
});

describe('publishing a line', () => {
  const publish = (lineId: string, version: number, definition = own, key = aKey()) =>
    lead.call(publishLine, { params: { lineId }, body: { version, definition }, key });

  it('refuses a dead end by its stage, and publishes nothing', async () => {
    const answer = await publish('kansrijk-talent', 2, withDeadEnd);

    expect(answer).toMatchObject({ status: 409, problem: { code: 'lineInvalid' } });
    expect(!answer.ok && answer.problem.problems).toContainEqual(expect.objectContaining({ code: 'deadEnd', where: 'stages.matching.moves' }));
    expect(bodyOf(await lead.call(listLines)).items.filter(({ id }) => id === 'kansrijk-talent')).toHaveLength(1);
  });

  it('lets new routes begin with the newest version, while running ones keep theirs until they are moved', async () => {
    const before = await aRequestedRoute(coach);
    const quicker = { ...own, name: 'Van Kansrijk Talent naar regulier werk, sneller', aftercareMonths: [1, 2, 6, 12] };

    expect(await publish('kansrijk-talent', 2, quicker)).toMatchObject({ status: 201, body: { version: 2, definition: quicker } });
    const after = await aRequestedRoute(coach);

    const lineOf = async (routeId: string) => bodyOf(await coach.call(readRoute, { params: { routeId } })).line?.version;
    expect([await lineOf(before), await lineOf(after)]).toEqual([1, 2]);
    expect(bodyOf(await coach.call(previewRoute, { params: { routeId: before }, query: { version: '2' } })).line).toMatchObject({
      version: 2,
      name: quicker.name,
    });
    bodyOf(await coach.call(changeLine, { params: { routeId: before }, body: { version: 2, ...aMove(0) }, key: aKey() }));
    expect(await lineOf(before)).toBe(2);
  });

  it('takes a line that nobody has heard of, and begins routes with it', async () => {
    const lineId = `wijkroute-${randomUUID().slice(0, 8)}`;
    const renamed = {
      ...own,
      stages: own.stages.map(({ id, moves, ...stage }) => ({ ...stage, id: `n-${id}`, moves: moves.map((move) => `n-${move}`) })),
    };

    expect(await publish(lineId, 1, renamed)).toMatchObject({ status: 201 });
    const { routeId } = bodyOf(await coach.call(registerResident, { body: { givenName: 'Noor', familyName: 'Mulder' }, key: aKey() }));
    bodyOf(await coach.call(requestRoute, { params: { routeId }, body: { lineId, requestedOn: daysAgo(1) }, key: aKey() }));

    expect(bodyOf(await coach.call(readRoute, { params: { routeId } })).stage).toMatchObject({ id: 'n-intake-requested' });
  });

  it('keeps versions consecutive, also when two leads publish at once', async () => {
    const lineId = `samen-${randomUUID().slice(0, 8)}`;
    expect(await publish(lineId, 2)).toMatchObject({ status: 409, problem: { code: 'versionNotNext' } });

    const answers = await Promise.all([publish(lineId, 1), publish(lineId, 1), publish(lineId, 1)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await publish(lineId, 1)).toMatchObject({ status: 409, problem: { code: 'versionNotNext', detail: expect.stringContaining('versie 2') as string } });
  });

  it('publishes once for each key, and never changes what is published', async () => {
    const lineId = `eenmaal-${randomUUID().slice(0, 8)}`;
    const key = aKey();
    const [first, again] = [bodyOf(await publish(lineId, 1, own, key)), bodyOf(await publish(lineId, 1, own, key))];

    expect(again).toEqual(first);
    expect(await publish(lineId, 1, { ...own, name: 'Anders' }, key)).toMatchObject({ status: 409, problem: { code: 'keyReused' } });
    const change = { name: 'test-change-line', text: `update line_version set definition = '{}' where line_id = $1` };
    await expect(ground.db.sql.query(change, [lineId])).rejects.toThrow(/never changes/);
  });

  it('is for a lead', async () => {
    const body = { version: 2, definition: own };
    expect(await coach.call(publishLine, { params: { lineId: 'kansrijk-talent' }, body, key: aKey() })).toMatchObject({ status: 403 });
  });
});
