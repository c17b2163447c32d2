import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { send } from './support/send.ts';

let ground: SharedGround;
let api: Api;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
});
afterAll(async () => {
  await api.close();
  await ground.close();
});

const SECURITY_HEADERS = {
  'api-version': '1.0.0',
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
};

describe('every answer', () => {
  it.each(['/health', '/health/ready', '/metrics', '/v1/docs', '/v1/openapi.json', '/v1/me', '/nergens', '/.well-known/security.txt'])(
    'of %s carries the version and the security headers',
    async (path) => {
      const { headers } = await send(`${api.url}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject(SECURITY_HEADERS);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-type')).not.toBeNull();
      expect(headers.has('x-powered-by')).toBe(false);
    },
  );
});

describe('other sites', () => {
  it('may read the description of the API, wherever they are', async () => {
    const { status, headers, text } = await send(`${api.url}/v1/openapi.json`, { headers: { Origin: 'https://elders.example' } });
    expect({ status, cors: headers.get('access-control-allow-origin') }).toEqual({ status: 200, cors: '*' });
    expect(JSON.parse(text)).toMatchObject({ openapi: '3.1.0', info: { version: headers.get('api-version') } });
  });

  it('may call when they are on the list', async () => {
    const preflight = await send(`${api.url}/v1/me`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://pilot.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect({ status: preflight.status, origin: preflight.headers.get('access-control-allow-origin') }).toEqual({
      status: 204,
      origin: 'https://pilot.example',
    });
    const answer = await send(`${api.url}/v1/me`, { token: await api.tokenOf('anna'), headers: { Origin: 'https://pilot.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://pilot.example');
  });

  it('may not when they are not', async () => {
    const { headers } = await send(`${api.url}/v1/me`, { token: await api.tokenOf('anna'), headers: { Origin: 'https://elders.example' } });
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('pages for people who build and run', () => {
  it('show the documentation without a script in the page', async () => {
    const { text, headers } = await send(`${api.url}/v1/docs`);
    const scripts = [...text.matchAll(/<script([^>]*)>([^<]*)</g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, content] of scripts)
      expect({ attributes, content }).toEqual({ attributes: expect.stringContaining('src="/v1/docs/'), content: '' });
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    const files = [...text.matchAll(/(?:src|href)="(\/v1\/docs\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files.length).toBe(3);
    for (const path of files) expect(await send(`${api.url}${path}`)).toMatchObject({ status: 200 });
  });

  it('tell whether the process lives and whether it can work', async () => {
    expect(JSON.parse((await send(`${api.url}/health`)).text)).toEqual({ status: 'alive' });
    const ready = await send(`${api.url}/health/ready`);
    expect(JSON.parse(ready.text)).toEqual({ status: 'ready', dependencies: { database: 'up', temporal: 'up', identity: 'up' } });
  });

  it('count answers by pattern, never by person or route', async () => {
    await send(`${api.url}/v1/routes/0a0a0000-0000-4000-8000-00000000beef`, { token: await api.tokenOf('anna') });
    const { text } = await send(`${api.url}/metrics`);
    expect(text).toContain('path="/routes/:routeId",status="404"');
    expect(text).not.toMatch(/beef|anna/i);
  });

  it('say where to report a weakness', async () => {
    const { text } = await send(`${api.url}/.well-known/security.txt`);
    expect(text).toMatch(/^Contact: mailto:security@ontwikkellijn\.example\nExpires: \d{4}-\d{2}-01T00:00:00\.000Z\n/);
  });
});

describe('limits', () => {
  it('stop one person who asks too much, and nobody else', async () => {
    const limited = await anApi(ground, { limits: { perMinute: 3, failedSignInsPerMinute: 100 } });
    const ask = async (subject: string) => send(`${limited.url}/v1/me`, { token: await limited.tokenOf(subject) });
    for (let count = 0; count < 3; count++) expect(await ask('anna')).toMatchObject({ status: 200 });
    const { status, problem, headers } = await ask('anna');
    expect({ status, code: problem.code }).toEqual({ status: 429, code: 'tooManyRequests' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await ask('bram')).toMatchObject({ status: 200 });
    await limited.close();
  });

  it('stop an address that tries token after token', async () => {
    const limited = await anApi(ground, { limits: { perMinute: 100, failedSignInsPerMinute: 2 } });
    const guess = () => send(`${limited.url}/v1/me`, { token: 'geraden' });
    expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([401, 401, 429]);
    await limited.close();
  });
});

describe('a fault of ours', () => {
  it('is logged in full and answered without a word about it', async () => {
    const fault = new Error('geheim: Sam Bakker');
    const broken = await anApi(ground, {}, { people: { ...api.deps.people, bySubject: () => Promise.reject(fault) } });
    const { status, text } = await send(`${broken.url}/v1/me`, { token: await broken.tokenOf('anna') });
    expect({ status, body: JSON.parse(text) }).toEqual({
      status: 500,
      body: { status: 500, code: 'fault', title: 'Er ging iets mis', detail: 'Dit ligt aan ons. Probeer het later opnieuw.' },
    });
    expect(broken.faults).toEqual([expect.objectContaining({ err: fault })]);
    await broken.close();
  });
});
