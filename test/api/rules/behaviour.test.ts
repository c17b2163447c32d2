import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { API_VERSION } from '#services/api/api-version.ts';
import type { AnyEndpoint } from '#services/api/endpoint.ts';
import { endpoints } from '#services/api/endpoints/all.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { aGround, anApi, type Api, type SharedGround } from '../support/api.ts';
import { BAKERY, people, type Subject } from '../support/people.ts';
import { aRecordedRoute } from '../support/recorded-route.ts';
import { send, type Answer } from '../support/send.ts';
import { requested } from '../support/steps.ts';

let ground: SharedGround;
let api: Api;
let routeId: string;
const tokens: Partial<Record<Subject, string>> = {};
const subjects = Object.keys(people) as Subject[];
/** Somebody is away then, far from now. */
const ABSENCE = randomUUID();
const AWAY_ON = '2099-06-01' as CalendarDay;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  ({ routeId } = await aRecordedRoute(ground.db, ({ residentId }) => requested(residentId)));
  for (const subject of subjects) tokens[subject] = await api.tokenOf(subject);
  const away = { fromOn: AWAY_ON, untilOn: AWAY_ON, coverId: null };
  await api.deps.absences.plan({ id: ABSENCE, coachId: people.anna.id, ...away, plannedBy: people.anna.id, digest: '' }, AWAY_ON);
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const addressOf = (path: string): string =>
  `${api.url}/v1${path}`
    .replace('{routeId}', routeId)
    .replace('{companyId}', BAKERY)
    .replace('{lineId}', kansrijkTalentLine.id)
    .replace('{version}', String(kansrijkTalentLine.version))
    .replace('{absenceId}', ABSENCE)
    .replace('{recordingId}', `${'0'.repeat(64)}-${'0'.repeat(64)}`)
    .replaceAll(/\{[^}]+\}/g, randomUUID());

/** Asks as each person in turn, until one is allowed to. */
const askAsAllowed = async (ask: (token: string) => Promise<Answer>): Promise<Answer> => {
  for (const subject of subjects) {
    const answer = await ask(tokens[subject] ?? '');
    if (answer.status !== 403) return answer;
  }
  throw new Error('nobody is allowed to do this');
};

const named = (wanted: (declared: AnyEndpoint) => boolean) =>
  endpoints.filter(wanted).map((declared) => [`${declared.method} ${declared.path}`, declared] as const);
const paths = [...new Set(endpoints.map(({ path }) => path))];

describe('/core/no-trailing-slash', () => {
  it.each(paths)('%s with a slash is not found, and nobody is sent elsewhere', async (path) => {
    const { status, problem } = await send(`${addressOf(path)}/`, { token: tokens.carla ?? '', redirect: 'manual' });
    expect({ status, code: problem.code }).toEqual({ status: 404, code: 'notFound' });
  });
});

describe('/core/http-methods', () => {
  it.each(paths)('%s refuses what it does not know, and says what it does', async (path) => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const { status, problem, headers } = await send(addressOf(path), { method, token: tokens.carla ?? '' });
      expect({ status, code: problem.code }).toEqual({ status: 405, code: 'methodNotAllowed' });
      expect(headers.get('allow')).toMatch(/^(GET, HEAD|POST)(, (GET, HEAD|POST))*$/);
    }
  });

  it.each(named(({ method }) => method === 'get'))('%s also answers HEAD, without a body', async (_, { path }) => {
    const { status, text } = await askAsAllowed((token) => send(addressOf(path), { method: 'HEAD', token }));
    expect(text).toBe('');
    expect([200, 202, 400, 404]).toContain(status); // an id that nobody has is not found, by HEAD as by GET
  });
});

/** Everything that is wrong with a request that is wrong everywhere. */
const wrongEverywhere = (declared: AnyEndpoint): { in: string; path: string }[] => [
  { in: 'query', path: 'onbekend' },
  ...(declared.method === 'post' && declared.isSafe !== true ? [{ in: 'header', path: 'Idempotency-Key' }] : []),
  ...(declared.body instanceof z.ZodObject && declared.method === 'post'
    ? [
        { in: 'body', path: 'onbekend' },
        { in: 'body', path: 'ookOnbekend' },
      ]
    : []),
];

describe('/core/error-handling', () => {
  it.each(named(({ permission }) => permission !== 'public'))('%s names everything that is wrong at once, as 400', async (_, declared) => {
    const { method, path } = declared;
    const body = method === 'post' && {
      body: JSON.stringify({ onbekend: 1, ookOnbekend: 2 }),
      headers: { 'Content-Type': declared.consumes ?? 'application/json' },
    };
    const { status, problem, headers } = await askAsAllowed((token) => send(`${addressOf(path)}?onbekend=1`, { method: method.toUpperCase(), token, ...body }));
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(problem).toMatchObject({ status: 400, title: expect.any(String), detail: expect.any(String), code: 'invalidInput' });
    expect(problem.errors).toEqual(expect.arrayContaining(wrongEverywhere(declared).map((error): unknown => expect.objectContaining(error))));
  });
});

const MANDATORY = {
  'api-version': API_VERSION,
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

describe('/core/version-header, /core/transport/security-headers, /core/transport/tls and /core/stateless', () => {
  const everyStatus: [status: number, init: () => Parameters<typeof send>][] = [
    [200, () => [`${api.url}/v1/me`, { token: tokens.anna ?? '' }]],
    [400, () => [`${api.url}/v1/me?onbekend=1`, { token: tokens.anna ?? '' }]],
    [401, () => [`${api.url}/v1/me`]],
    [403, () => [`${api.url}/v1/routes`, { token: tokens.fatima ?? '' }]],
    [404, () => [`${api.url}/v1/nergens`]],
    [405, () => [`${api.url}/v1/me`, { method: 'DELETE' }]],
    [406, () => [`${api.url}/v1/me`, { token: tokens.anna ?? '', headers: { Accept: 'text/html' } }]],
    [415, () => [`${api.url}/v1/residents`, { method: 'POST', token: tokens.anna ?? '', body: 'x', headers: { 'Idempotency-Key': 'x' } }]],
  ];

  it.each(everyStatus)('an answer with %d carries them all, and no cookie', async (status, init) => {
    const answer = await send(...init());
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject(MANDATORY);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(answer.headers.get('content-type')).toMatch(status < 400 ? /^application\/json/ : /^application\/problem\+json/);
    expect(answer.headers.has('set-cookie')).toBe(false);
    expect(answer.headers.has('x-powered-by')).toBe(false);
  });

  it('also an answer by a fault of ours', async () => {
    const broken = await anApi(ground, {}, { people: { ...api.deps.people, bySubject: () => Promise.reject(new Error('stuk')) } });
    const { status, headers, text } = await send(`${broken.url}/v1/me`, { token: tokens.anna ?? '' });
    await broken.close();
    expect(status).toBe(500);
    expect(Object.fromEntries(headers)).toMatchObject(MANDATORY);
    expect(text).not.toMatch(/stuk|\.ts/);
  });
});

describe('/core/date-time/timezone', () => {
  it('answers every moment in UTC', async () => {
    const { text } = await send(`${api.url}/v1/routes/${routeId}`, { token: tokens.anna ?? '' });
    const moments = text.match(/\d{4}-\d\d-\d\dT[^"]+/g) ?? [];
    expect(moments.length).toBeGreaterThan(0);
    for (const moment of moments) expect(moment).toMatch(/Z$/);
  });
});
