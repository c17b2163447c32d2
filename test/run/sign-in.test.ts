import { createHash, randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { examplePeople } from '#infra/run/example/people.ts';
import { close } from '#infra/run/pages/serve.ts';
import { serveIdentity, type LocalIdentity } from '#infra/run/pages/serve-identity.ts';
import { freePort } from '#infra/run/ports.ts';
import { aDataFolder } from '../support/a-start.ts';

const AUDIENCE = 'ontwikkellijn-api';
const BACK = 'http://127.0.0.1:4100/aangemeld';
let folder: string;
let identity: LocalIdentity;
const serveOn = (port: number) => serveIdentity({ folder, port, audience: AUDIENCE, people: examplePeople, redirectUris: [BACK], afterSignOut: [] });

beforeAll(async () => {
  folder = await aDataFolder();
  identity = await serveOn(await freePort());
});
afterAll(async () => {
  await close(identity.server);
  await rm(folder, { recursive: true });
});

/** A browser: keeps cookies and follows nothing by itself. */
function aBrowser() {
  const cookies = new Map<string, string>();
  return async (url: string | URL, form?: Record<string, string>): Promise<Response> => {
    const headers = { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
    const response = await fetch(url, { ...sent, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return response;
  };
}

const subjectIn = async (token: string, keysAt: string): Promise<string | undefined> => {
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keysAt)), { issuer: identity.issuer, audience: AUDIENCE, algorithms: ['RS256'] });
  return payload.sub;
};

const next = (response: Response): URL => new URL(response.headers.get('location') ?? '', identity.issuer);

it('lets an example person sign in without a password, with a token that the API accepts', async () => {
  const discovery = (await (await fetch(`${identity.issuer}/.well-known/openid-configuration`)).json()) as Record<string, string>;
  const verifier = randomBytes(32).toString('base64url');
  const start = new URL(String(discovery['authorization_endpoint']));
  start.search = new URLSearchParams({
    client_id: 'ontwikkellijn-web',
    response_type: 'code',
    redirect_uri: BACK,
    scope: 'openid profile',
    state: 'here',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const browse = aBrowser();

  const choose = next(await browse(start));
  expect(await (await browse(choose)).text()).toContain('Ga verder als Anouk Voorbeeld');
  const back = next(await browse(next(await browse(choose, { subject: 'anouk' }))));
  expect(back.href).toContain(`${BACK}?code=`);
  expect(back.searchParams.get('state')).toBe('here');

  const code = back.searchParams.get('code') ?? '';
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: 'ontwikkellijn-web', code, redirect_uri: BACK, code_verifier: verifier });
  const tokens = (await (await fetch(String(discovery['token_endpoint']), { method: 'POST', body })).json()) as Record<string, string>;
  expect(await subjectIn(String(tokens['access_token']), String(discovery['jwks_uri']))).toBe('anouk');
});

it('gives a token without a browser for the people of the example alone', async () => {
  const ask = (subject: string) => fetch(`${identity.issuer}/voorbeeld-token`, { method: 'POST', body: new URLSearchParams({ subject }) });
  const { access_token: token } = (await (await ask('leonie')).json()) as { access_token: string };

  expect(await subjectIn(token, `${identity.issuer}/jwks`)).toBe('leonie');
  expect((await ask('iemand')).status).toBe(404);
});

it('keeps its key, so that a token outlives a restart', async () => {
  const token = await identity.tokenFor('bram');
  await close(identity.server);
  identity = await serveOn(Number(new URL(identity.issuer).port));

  expect(await subjectIn(token, `${identity.issuer}/jwks`)).toBe('bram');
});

it('starts no sign-in for a page that is not ours', async () => {
  const elsewhere = new URLSearchParams({ client_id: 'ontwikkellijn-web', response_type: 'code', redirect_uri: 'https://example.com', scope: 'openid' });
  const response = await fetch(`${identity.issuer}/auth?${elsewhere.toString()}`, { redirect: 'manual' });

  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/^Aanmelden lukt niet: /);
});
