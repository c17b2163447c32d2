import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { checkEndpoints } from './check-endpoints.ts';
import { createRouter } from './create-router.ts';
import type { ApiDeps } from './deps.ts';
import { createDocsPages } from './documentation/docs-pages.ts';
import { openApiEndpoint } from './documentation/open-api.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { createHealth, type Dependency } from './operations/health.ts';
import { createMetrics } from './operations/metrics.ts';
import { createSecurityTxt } from './operations/security-txt.ts';
import { answerProblems } from './pipeline/answer-problem.ts';
import { limitFailedSignIns, type Limits } from './pipeline/limits.ts';
import { allowOrigins, setSecurityHeaders } from './pipeline/security-headers.ts';
import { problem } from './problem.ts';

export type AppSettings = {
  endpoints: readonly AnyEndpoint[];
  deps: ApiDeps;
  dependencies: readonly Dependency[];
  limits: Limits;
  corsOrigins: readonly string[];
  /** How many proxies stand before the API; the caller's address is taken from before them. */
  trustedProxies: number;
  url: string;
  securityContact: string;
  isStopping: () => boolean;
  log: Pick<Logger, 'error' | 'warn'>;
  logRequests: RequestHandler;
};

/** The whole API as one Express application. Throws a sentence when an endpoint is not guarded. */
export const createApp = (settings: AppSettings): Express => {
  checkEndpoints(settings.endpoints);
  const app = express();
  const metrics = createMetrics();
  app.disable('x-powered-by').disable('etag').enable('strict routing').enable('case sensitive routing');
  app.set('trust proxy', settings.trustedProxies).set('query parser', 'simple');
  app.use(metrics.measure, settings.logRequests, ...setSecurityHeaders, allowOrigins(settings.corsOrigins));
  app.use(createHealth(settings.dependencies, settings.isStopping), metrics.pages);
  app.use(createSecurityTxt({ contact: settings.securityContact, url: settings.url }, () => new Date(settings.deps.now())));
  app.use(createDocsPages());
  app.use('/v1', limitFailedSignIns(settings.limits));
  app.use('/v1', createRouter([openApiEndpoint(settings.endpoints), ...settings.endpoints], settings.deps, settings.limits));
  app.use(() => {
    throw problem('notFound');
  });
  app.use(answerProblems(settings.log));
  return app;
};
