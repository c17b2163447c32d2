import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Assets } from './assets/assets.ts';
import type { WebDeps } from './deps.ts';
import { pageHandlers, type Serving } from './frame/serve-page.ts';
import { answerErrors } from './http/answer-errors.ts';
import { guardForms } from './http/guard-forms.ts';
import { createHealth } from './http/health.ts';
import { limitRequests } from './http/limits.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { WebProblem } from './http/web-problem.ts';
import { pages } from './pages.ts';
import type { SessionLimits } from './session/limits.ts';
import { keepSessions } from './session/session-cookie.ts';
import { createAccessTokens } from './sign-in/access-token.ts';
import { createSignInRouter } from './sign-in/sign-in-router.ts';
import { createSignOutRouter } from './sign-in/sign-out-router.ts';

export type WebSettings = {
  deps: WebDeps;
  assets: Assets;
  /** As people see the site. */
  url: string;
  issuer: string;
  session: SessionLimits & { secret: string };
  limits: { perMinute: number; signInsPerMinute: number };
  /** How many proxies stand before the website; the caller's address is taken from before them. */
  trustedProxies: number;
  log: Pick<Logger, 'error' | 'warn'>;
  logRequests: RequestHandler;
};

const FORM_LIMIT = '128kb';
const FIELDS_LIMIT = 1_000;

/** The whole website as one Express application. */
export const createApp = ({ deps, assets, url, issuer, session, limits, trustedProxies, log, logRequests }: WebSettings): Express => {
  const app = express();
  const isSecure = url.startsWith('https:');
  const now = (): number => Date.parse(deps.now());
  const framing = { assets: assets.urls, limits: session };
  const serving: Serving = { deps, framing, accessTokens: createAccessTokens({ relyingParty: deps.relyingParty, now }) };

  app.disable('x-powered-by').disable('etag').enable('strict routing').enable('case sensitive routing');
  app.set('trust proxy', trustedProxies).set('query parser', 'simple');
  app.use(logRequests, ...setSecurityHeaders({ issuer, isSecure }));
  app.use(createHealth(deps));
  app.use(assets.router);
  app.use(keepSessions({ store: deps.sessions.store, secret: session.secret, isSecure }));
  app.use(guardForms(url));
  app.use(express.urlencoded({ extended: false, limit: FORM_LIMIT, parameterLimit: FIELDS_LIMIT }));
  app.use(limitRequests(limits.perMinute)); // after the form was read, so that nothing typed is lost
  app.use(createSignInRouter({ ...serving, url, signInsPerMinute: limits.signInsPerMinute }), createSignOutRouter(serving));
  for (const page of pages) {
    const { get, post } = pageHandlers(page, serving);
    app.get(page.path, get);
    if (post !== null) app.post(page.path, post);
  }
  app.use(() => {
    throw new WebProblem('notFound');
  });
  app.use(answerErrors({ log, framing, now }));
  return app;
};
