import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { Problem, problem } from '../problem.ts';
import { isDependencyAway } from './dependency-away.ts';
import { PROBLEM_TYPE } from './problem-type.ts';

const sendProblem = (response: Response, { body, headers }: Problem): void => {
  response.status(body.status).set(headers).type(PROBLEM_TYPE).send(JSON.stringify(body));
};

/** What Express and its body reader throw, as the problem it is; null for anything else. */
const problemOf = (error: unknown): Problem | null => {
  if (error instanceof Problem) return error;
  if (isDependencyAway(error)) return problem('unavailable');
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null;
  if (type === 'entity.too.large') return problem('bodyTooLarge');
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return problem('wrongContentType');
  if (type === 'request.aborted' || type === 'request.size.invalid') return problem('malformedJson');
  return error instanceof URIError ? problem('notFound') : null;
};

/** The last handler: a problem is answered, a fault is logged in full and answered without a word about it. */
export const answerProblems =
  (log: Pick<Logger, 'error' | 'warn'>): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known = problemOf(error);
    if (known === null) log.error({ err: error, method: request.method }, 'fault');
    else if (known.body.status === 503) log.warn({ err: error, method: request.method, code: known.body.code }, 'not available');
    sendProblem(response, known ?? problem('fault'));
  };
