import type { Request, RequestHandler, Response } from 'express';
import { rateLimit, type Options } from 'express-rate-limit';
import type { Caller } from '../permissions.ts';
import { problem } from '../problem.ts';
import { runMiddleware } from './run-middleware.ts';

export type Limits = { perMinute: number; failedSignInsPerMinute: number };

const WINDOW_MS = 60_000;

const tooMany: Options['handler'] = (_request, _response, next) => next(problem('tooManyRequests'));

/** Counts what one address tries with tokens that do not hold. */
export const limitFailedSignIns = ({ failedSignInsPerMinute }: Limits): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    limit: failedSignInsPerMinute,
    standardHeaders: false,
    legacyHeaders: false,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
    validate: false,
    handler: tooMany,
  });

/** Counts what one person asks, wherever they ask it from. Per process: more processes allow more. */
export const createCallerLimit = ({ perMinute }: Limits): ((request: Request, response: Response, caller: Caller) => Promise<void>) => {
  const callers = new WeakMap<Request, string>();
  const limit = rateLimit({
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => callers.get(request) ?? '',
    validate: false,
    handler: tooMany,
  });
  return async (request, response, caller) => {
    callers.set(request, caller.personId);
    await runMiddleware(limit, request, response);
  };
};
