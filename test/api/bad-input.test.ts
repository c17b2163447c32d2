import { randomUUID } from 'node:crypto';
import type { ApiClient } from '#services/api/client.ts';
import { registerResident } from '#services/api/endpoints/residents.ts';
import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { send } from './support/send.ts';

let ground: SharedGround;
let api: Api;
let anna: ApiClient;
let token: string;
let routeId: string;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  anna = await api.as('anna');
  token = await api.tokenOf('anna');
  const registered = await anna.call(registerResident, { body: { givenName: 'Sam', familyName: 'Bakker' }, key: randomUUID() });
  if (!registered.ok) throw new Error(registered.problem.code);
  routeId = registered.body.routeId;
});
afterAll(async () => {
  await api.close();
  await ground.close();
});
afterEach(async () => {
  const rows = await ground.db.sql.query<{ lines: number }>({ name: 'journal-lines', text: 'select count(*)::int as lines from journal' }, []);
  expect(rows).toEqual([{ lines: 0 }]); // nothing in this file may ever change a route
  expect(api.faults).toEqual([]);
});

const post = (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  send(`${api.url}/v1${path}`, {
    method: 'POST',
    token,
    body,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
  });
const get = (path: string, headers: Record<string, string> = {}) => send(`${api.url}/v1${path}`, { token, headers });

const aRequest = { lineId: 'kansrijk-talent', requestedOn: '2026-04-01' };

describe('a body that is not right', () => {
  it.each([
    ['cut off', '{"givenName":'],
    ['not JSON', 'hallo'],
    ['empty', ''],
    ['with bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('is refused when it is %s', async (_, body) => {
    const { status, problem } = await post('/residents', body);
    expect({ status, code: problem.code }).toEqual(body === '' ? { status: 400, code: 'invalidInput' } : { status: 400, code: 'malformedJson' });
    expect(problem.detail).not.toBe('');
  });

  it.each(['null', '[]', '"tekst"', '12'])('is refused when it is %s instead of an object', async (body) => {
    const { status, problem } = await post('/residents', body);
    expect({ status, code: problem.code }).toEqual({ status: 400, code: 'invalidInput' });
    expect(problem.errors).toEqual([{ in: 'body', path: '', message: expect.stringContaining('JSON-object') }]);
  });

  it('names every wrong field at once, in words a person can act on', async () => {
    const { status, problem } = await post('/residents', JSON.stringify({ givenName: '', email: 'geen adres', hobby: 'vissen', bsn: '1' }));
    expect(status).toBe(400);
    expect(problem.errors).toEqual([
      { in: 'body', path: 'givenName', message: 'Vul de voornaam in' },
      { in: 'body', path: 'familyName', message: 'Vul de achternaam in' },
      { in: 'body', path: 'email', message: expect.stringContaining('mailadres') },
      { in: 'body', path: 'hobby', message: 'Dit veld bestaat niet. Haal het weg' },
      { in: 'body', path: 'bsn', message: 'Dit veld bestaat niet. Haal het weg' },
    ]);
  });

  it('is too large from 64 kB on', async () => {
    const { status, problem } = await post('/residents', JSON.stringify({ givenName: 'x'.repeat(70_000) }));
    expect({ status, code: problem.code }).toEqual({ status: 413, code: 'bodyTooLarge' });
  });

  it.each([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    ['application/json; charset=latin1', {}],
    ['application/json', { 'Content-Encoding': 'gzip' }],
  ])('is not read as %s %j', async (type, more) => {
    const { status, problem } = await post('/residents', '{}', { 'Content-Type': type, ...more });
    expect({ status, code: problem.code }).toEqual({ status: 415, code: 'wrongContentType' });
  });

  it.each(['2026-02-30', '2026-13-01', '0026-04-01', '1-4-2026', '2026-04-01T10:00:00Z', 20260401])('has no day %s', async (requestedOn) => {
    const { status, problem } = await post(`/routes/${routeId}/request`, JSON.stringify({ ...aRequest, requestedOn }));
    expect(status).toBe(400);
    expect(problem.errors).toMatchObject([{ in: 'body', path: 'requestedOn' }]);
  });

  it.each(['\u0000', 'a\u0007b'])('may not hold characters that nobody can read', async (givenName) => {
    const { problem } = await post('/residents', JSON.stringify({ givenName, familyName: 'Bakker' }));
    expect(problem.errors).toMatchObject([{ path: 'givenName' }]);
  });

  it('may not name a line that does not exist', async () => {
    const { status, problem } = await post(`/routes/${routeId}/request`, JSON.stringify({ ...aRequest, lineId: 'elders' }));
    expect(status).toBe(400);
    expect(problem.errors).toMatchObject([{ path: 'lineId' }]);
  });
});

describe('a request that is not right', () => {
  it('needs a key for every change', async () => {
    const { status, problem } = await send(`${api.url}/v1/residents`, {
      method: 'POST',
      token,
      body: JSON.stringify({ givenName: 'Sam', familyName: 'Bakker' }),
      headers: { 'Content-Type': 'application/json' },
    });
    expect(status).toBe(400);
    expect(problem.errors).toEqual([{ in: 'header', path: 'Idempotency-Key', message: expect.stringContaining('Idempotency-Key') }]);
  });

  it.each(['x'.repeat(256), 'met spatie'])('does not take the key %s', async (key) => {
    const { status, problem } = await post('/residents', JSON.stringify({ givenName: 'Sam', familyName: 'Bakker' }), { 'Idempotency-Key': key });
    expect(status).toBe(400);
    expect(problem.errors).toMatchObject([{ in: 'header', path: 'Idempotency-Key' }]);
  });

  it.each(['twaalf', '-1', '1.5'])('does not take the version %s', async (basedOn) => {
    const { problem } = await post(`/routes/${routeId}/request`, JSON.stringify(aRequest), { 'Based-On': basedOn });
    expect(problem.errors).toMatchObject([{ in: 'header', path: 'Based-On' }]);
  });

  it.each([
    ['/routes?limit=0', 'limit'],
    ['/routes?limit=1000', 'limit'],
    ['/routes?dueBy=2026-02-30', 'dueBy'],
    ['/routes?coach=anna', 'coach'],
    ['/routes?after=zomaar', 'after'],
    ['/routes?sort=naam', 'sort'],
    ['/routes?limit=1&limit=2', 'limit'],
  ])('has a wrong query in %s', async (path, field) => {
    const { status, problem } = await get(path);
    expect(status).toBe(400);
    expect(problem.errors).toMatchObject([{ in: 'query', path: field }]);
  });

  it('has a wrong id in the path', async () => {
    const { status, problem } = await get('/routes/12');
    expect(status).toBe(400);
    expect(problem.errors).toMatchObject([{ in: 'path', path: 'routeId' }]);
  });

  it.each(['/nergens', '/me/', '/Me', '/routes//', '/%E0%A4%A'])('finds nothing at %s', async (path) => {
    const { status, problem } = await get(path);
    expect({ status, code: problem.code }).toEqual({ status: 404, code: 'notFound' });
  });

  it('finds no route that nobody has', async () => {
    expect(await get(`/routes/${randomUUID()}`)).toMatchObject({ status: 404, problem: { code: 'notFound' } });
  });

  it('uses a method that the address does not know', async () => {
    const { status, headers, problem } = await send(`${api.url}/v1/me`, { method: 'DELETE', token });
    expect({ status, code: problem.code, allow: headers.get('allow') }).toEqual({ status: 405, code: 'methodNotAllowed', allow: 'GET, HEAD' });
  });

  it('wants an answer we cannot give', async () => {
    expect(await get('/me', { Accept: 'application/xml' })).toMatchObject({ status: 406, problem: { code: 'notAcceptable' } });
  });

  it('asks for a step of a route that nobody asked for', async () => {
    const { status, problem } = await post(`/routes/${routeId}/coach`, JSON.stringify({ coachId: randomUUID() }));
    expect({ status, code: problem.code }).toEqual({ status: 403, code: 'notAllowed' });
  });
});

describe('registering', () => {
  it('twice with one key gives the same resident once', async () => {
    const sent = { body: { givenName: 'Noor', familyName: 'Visser' }, key: randomUUID() };
    const [first, second] = await Promise.all([anna.call(registerResident, sent), anna.call(registerResident, sent)]);
    expect(second).toMatchObject({ ok: true, body: first.ok ? first.body : {} });
  });

  it('refuses another resident under the same key', async () => {
    const key = randomUUID();
    await anna.call(registerResident, { body: { givenName: 'Noor', familyName: 'Visser' }, key });
    const second = await anna.call(registerResident, { body: { givenName: 'Noor', familyName: 'Smit' }, key });
    expect(second).toMatchObject({ ok: false, status: 409, problem: { code: 'keyReused' } });
  });

  it('is not a repeat when somebody else uses the same key', async () => {
    const sent = { body: { givenName: 'Noor', familyName: 'Visser' }, key: randomUUID() };
    const first = await anna.call(registerResident, sent);
    const second = await (await api.as('bram')).call(registerResident, sent);
    expect(second).toMatchObject({ ok: true });
    expect(second).not.toMatchObject({ body: first.ok ? first.body : {} });
  });
});
