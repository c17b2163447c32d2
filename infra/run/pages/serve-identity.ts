import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { createTokenMaker, type TokenMaker } from '../../identity/example-token.ts';
import { identityKeys } from '../../identity/keys.ts';
import { EIDAS_LEVELS } from '../../identity/acr.ts';
import { createProvider } from '../../identity/provider.ts';
import type { ExamplePerson } from '../example/people.ts';
import { isForLoopback, pathOf, readForm, sendJson, sendPage, serve } from './serve.ts';
import { choosePage, expiredPage, peoplePage, signOutPage } from './sign-in-pages.ts';

export type LocalIdentity = { issuer: string; tokenFor: TokenMaker; server: Server };

type Options = {
  folder: string;
  port: number;
  audience: string;
  people: readonly ExamplePerson[];
  redirectUris: readonly string[];
  afterSignOut: readonly string[];
};

/** Choosing an example person counts as much as signing in with two proofs would. */
const ACR = EIDAS_LEVELS[1];

async function answerSignIn(provider: Provider, people: readonly ExamplePerson[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  if (request.method !== 'POST') return sendPage(response, 200, choosePage(path, people), { formMayLeave: true });
  const accountId = (await readForm(request)).get('subject') ?? '';
  await provider.interactionFinished(request, response, { login: { accountId, acr: ACR } });
}

/** Token for an example person without a browser: `POST /voorbeeld-token`, `subject=<who>`, answered `{ "access_token": … }`. Loopback only. */
async function answerToken(tokenFor: TokenMaker, people: readonly ExamplePerson[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const subject = (await readForm(request)).get('subject') ?? '';
  if (!people.some((person) => person.subject === subject)) sendJson(response, 404, { people: people.map((person) => person.subject) });
  else sendJson(response, 200, { access_token: await tokenFor(subject), token_type: 'Bearer' });
}

/** The local identity provider with its pages: OpenID Connect at its issuer, example people without passwords, nothing beyond this machine. */
export async function serveIdentity({ folder, port, audience, people, redirectUris, afterSignOut }: Options): Promise<LocalIdentity> {
  const issuer = `http://127.0.0.1:${port}`;
  const keys = await identityKeys(folder);
  const provider = createProvider({ issuer, audience, keys, accounts: people, redirectUris, afterSignOut, signOutPage });
  const tokenFor = await createTokenMaker({ issuer, audience, signing: keys.signing });
  const openId = provider.callback();
  const server = await serve(port, (request, response) => {
    const path = pathOf(request);
    const answer = async (): Promise<void> => {
      if (!isForLoopback(request)) sendJson(response, 421, {});
      else if (path === '/') await sendPage(response, 200, peoplePage(people));
      else if (path === '/voorbeeld-token' && request.method === 'POST') await answerToken(tokenFor, people, request, response);
      else if (path.startsWith('/aanmelden/')) await answerSignIn(provider, people, request, response);
      else await openId(request, response);
    };
    answer().catch(async () => {
      if (response.headersSent) response.end();
      else await sendPage(response, 400, expiredPage);
    });
  });
  return { issuer, tokenFor, server };
}
