import type { Request } from 'express';
import { problem } from '../problem.ts';

/** Everything here answers in JSON; a caller that wants only something else is told so. */
export const checkAcceptsJson = (request: Request): void => {
  if (request.accepts('application/json') === false) throw problem('notAcceptable');
};
