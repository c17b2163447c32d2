import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { WebProblem } from './web-problem.ts';

const WINDOW_MS = 60_000;

/** So many requests a minute by one person, or from one address where nobody is signed in; after that the page says to wait. Per process: more processes allow more. */
export const limitRequests = (perMinute: number): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    keyGenerator: (request) => request.session.signedIn?.subject ?? ipKeyGenerator(request.ip ?? ''),
    handler: (_request, _response, next) => next(new WebProblem('tooMany')),
  });
