import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { API_VERSION } from '../api-version.ts';

const YEAR_S = 31_536_000;
const ALLOWED_HEADERS = 'Authorization, Content-Type, Idempotency-Key, Based-On, Last-Event-ID, X-Reason, Traceparent';
const EXPOSED_HEADERS = 'API-Version, Location, Retry-After, RateLimit, RateLimit-Policy, WWW-Authenticate';

/** On every answer, problems included (NL API Design Rules, transport/security-headers and version-header). */
export const setSecurityHeaders: RequestHandler[] = [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: { maxAge: YEAR_S, includeSubDomains: true },
  }),
  (_request, response, next) => {
    response.set({ 'API-Version': API_VERSION, 'Cache-Control': 'no-store' });
    next();
  },
];

/** Other sites may call the API only when they are on the list; no cookies are ever involved. */
export const allowOrigins =
  (origins: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const origin = request.get('origin');
    response.vary('Origin');
    if (origin !== undefined && origins.includes(origin)) {
      response.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED_HEADERS });
      if (request.method === 'OPTIONS') {
        response.set({ 'Access-Control-Allow-Methods': 'GET, HEAD, POST', 'Access-Control-Allow-Headers': ALLOWED_HEADERS, 'Access-Control-Max-Age': '600' });
      }
    }
    if (request.method === 'OPTIONS' && request.get('access-control-request-method') !== undefined) response.status(204).end();
    else next();
  };
