import type { Request } from 'express';
import type { AnyEndpoint } from '../endpoint.ts';
import { problem } from '../problem.ts';

/** Everything here answers in one way, mostly JSON; a caller that wants only something else is told so. */
export const checkAccepts = ({ produces }: AnyEndpoint, request: Request): void => {
  if (request.accepts(produces ?? 'application/json') === false) throw problem('notAcceptable');
};
