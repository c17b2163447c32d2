import type { Request, RequestHandler } from 'express';
import { createApi } from '../api/api.ts';
import type { WebDeps } from '../deps.ts';
import { takeDraft } from '../session/drafts.ts';
import { rotate, saveSession } from '../session/rotate.ts';
import type { SignedIn } from '../session/session-data.ts';
import { endedBy } from '../session/limits.ts';
import { SessionOver } from '../session/session-over.ts';
import { typedIn } from '../session/typed.ts';
import type { AccessTokens } from '../sign-in/access-token.ts';
import type { Page, Reply, Visit } from './page.ts';
import { sendPage, type Framing } from './send-page.ts';

export type Serving = { deps: WebDeps; framing: Framing; accessTokens: AccessTokens };

/** Asked for by the page itself and not by a person: it does not count as somebody being there. */
const isBackground = (request: Request): boolean => request.get('x-background') !== undefined;

/** Whoever is signed in, seen just now; throws SessionOver where nobody is, or no longer. */
export const signedInOr = async (request: Request, { deps, framing }: Pick<Serving, 'deps' | 'framing'>): Promise<SignedIn> => {
  const { signedIn } = request.session;
  if (signedIn === undefined) throw new SessionOver(null);
  const now = Date.parse(deps.now());
  const reason = endedBy(signedIn, framing.limits, now);
  if (reason !== null) {
    await rotate(request);
    throw new SessionOver(reason);
  }
  if (!isBackground(request)) signedIn.seenAt = now;
  return signedIn;
};

const plain = (query: Request['query']): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

const visitOf = (request: Request, { me, help }: SignedIn, { deps, accessTokens }: Serving): Visit => {
  const draft = request.method === 'GET' ? takeDraft(request, me.id, Date.parse(deps.now())) : null;
  const params = Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]));
  return {
    request,
    me,
    help,
    api: createApi({ baseUrl: deps.apiUrl, accessToken: accessTokens(request) }),
    now: deps.now(),
    params,
    query: plain(request.query),
    typed: draft ?? (request.method === 'POST' ? typedIn(request.body) : {}),
    isDraft: draft !== null,
  };
};

/** The way of every request for a page: who, then the page, then its frame. */
const servePage =
  (handle: (visit: Visit) => Promise<Reply>, serving: Serving): RequestHandler =>
  async (request, response) => {
    const signedIn = await signedInOr(request, serving);
    const reply = await handle(visitOf(request, signedIn, serving));
    if (!('to' in reply)) return sendPage(request, response, reply, serving.framing);
    if (reply.notice !== undefined) request.session.notice = reply.notice;
    await saveSession(request);
    response.redirect(303, reply.to);
  };

/** Each page under its own address. */
export const pageHandlers = (page: Page, serving: Serving): { get: RequestHandler; post: RequestHandler | null } => ({
  get: servePage(page.get, serving),
  post: page.post === undefined ? null : servePage(page.post, serving),
});
