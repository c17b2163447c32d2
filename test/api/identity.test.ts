import { aGround, anApi, type Api, type SharedGround } from './support/api.ts';
import { anIssuer, inSeconds, type Issuer } from './support/issuer.ts';
import { send } from './support/send.ts';

let ground: SharedGround;
let api: Api;
let other: Issuer;

beforeAll(async () => {
  ground = await aGround();
  api = await anApi(ground);
  other = await anIssuer();
});
afterAll(async () => {
  await api.close();
  await other.close();
  await ground.close();
});

const me = (authorization: string | null) => send(`${api.url}/v1/me`, { headers: authorization === null ? {} : { Authorization: authorization } });
const meWith = (token: string) => me(`Bearer ${token}`);

describe('signing in', () => {
  it('lets in whom the issuer knows and somebody gave access', async () => {
    const answer = await meWith(await ground.issuer.token({ sub: 'anna' }));
    expect({ status: answer.status, body: JSON.parse(answer.text) }).toMatchObject({ status: 200, body: { name: 'Anna de Vries', role: 'coach' } });
  });

  it.each([null, 'Basic YW5uYTpnZWhlaW0=', 'Bearer', 'Bearer a b'])('refuses %s and says how to sign in', async (authorization) => {
    const { status, problem, headers } = await me(authorization);
    expect({ status, code: problem.code }).toEqual({ status: 401, code: 'notSignedIn' });
    expect(headers.get('www-authenticate')).toBe('Bearer realm="ontwikkellijn"');
  });

  it('says so when a token has run out', async () => {
    const { status, problem } = await meWith(await ground.issuer.token({ sub: 'anna', exp: inSeconds(-60) }));
    expect({ status, code: problem.code }).toEqual({ status: 401, code: 'tokenExpired' });
  });

  const wrongTokens: [string, () => Promise<string> | string][] = [
    ['that begins tomorrow', () => ground.issuer.token({ sub: 'anna', nbf: inSeconds(86_400) })],
    ['for another service', () => ground.issuer.token({ sub: 'anna', aud: 'elders' })],
    ['of another issuer', () => other.token({ sub: 'anna' })],
    ['of another issuer that calls itself ours', () => other.token({ sub: 'anna', iss: ground.issuer.url })],
    ['that says another issuer', () => ground.issuer.token({ sub: 'anna', iss: 'https://elders.example' })],
    ['signed with a key that was never published', () => ground.issuer.forgedToken({ sub: 'anna' })],
    ['signed with a shared secret', () => ground.issuer.secretToken({ sub: 'anna' })],
    ['without a signature', () => ground.issuer.unsignedToken({ sub: 'anna' })],
    ['about nobody', () => ground.issuer.token({ sub: '' })],
    ['that is no token', () => 'zomaar-iets'],
    [
      'that was changed on its way',
      async () => (await ground.issuer.token({ sub: 'anna' })).replace(/\.[^.]+\./, `.${Buffer.from('{"sub":"carla"}').toString('base64url')}.`),
    ],
  ];
  it.each(wrongTokens)('refuses a token %s', async (_, token) => {
    const { status, problem, headers } = await meWith(await token());
    expect({ status, code: problem.code }).toEqual({ status: 401, code: 'tokenInvalid' });
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('tells somebody without access whom to ask', async () => {
    const { status, problem } = await meWith(await ground.issuer.token({ sub: 'onbekend' }));
    expect({ status, code: problem.code }).toEqual({ status: 403, code: 'unknownPerson' });
    expect(problem.detail).toContain('programmaleider');
  });

  it('lets nobody in while the issuer cannot be asked for its keys', async () => {
    const gone = await anIssuer();
    const alone = await anApi({ ...ground, issuer: gone });
    const token = await gone.token({ sub: 'anna' });
    await gone.close();
    const { status, problem, headers } = await send(`${alone.url}/v1/me`, { token });
    expect({ status, code: problem.code, retry: headers.get('retry-after') }).toEqual({ status: 503, code: 'unavailable', retry: '5' });
    const ready = await send(`${alone.url}/health/ready`);
    expect({ status: ready.status, body: JSON.parse(ready.text) }).toEqual({
      status: 503,
      body: { status: 'not-ready', dependencies: { database: 'up', temporal: 'up', identity: 'down' } },
    });
    await alone.close();
  });

  it('finds no fault of ours in any of it', () => expect(api.faults).toEqual([]));
});
