import type { FieldError, ProblemBody } from '#shared/contracts/problem.ts';
import { problemTexts, refusedTitle, type ProblemCode } from '#shared/domain/texts/problems.ts';

const statuses: Record<ProblemCode, number> = {
  malformedJson: 400,
  malformedForm: 400,
  invalidInput: 400,
  notSignedIn: 401,
  tokenExpired: 401,
  tokenInvalid: 401,
  unknownPerson: 403,
  notAllowed: 403,
  notFound: 404,
  methodNotAllowed: 405,
  notAcceptable: 406,
  keyReused: 409,
  changedMeanwhile: 409,
  bodyTooLarge: 413,
  wrongContentType: 415,
  tooManyRequests: 429,
  tooManyStreams: 429,
  fault: 500,
  outcomeUnknown: 503,
  unavailable: 503,
  routeStopped: 503,
};

type More = { errors?: FieldError[]; changes?: ProblemBody['changes']; headers?: Record<string, string> };

/** Something the caller can act on. Everything else that is thrown is a fault. */
export class Problem extends Error {
  readonly body: ProblemBody;
  readonly headers: Record<string, string>;

  constructor(body: ProblemBody, headers: Record<string, string> = {}) {
    super(body.code);
    this.body = body;
    this.headers = headers;
  }
}

/** A problem from the catalogue. A 503 says when to try again. */
export const problem = (code: ProblemCode, { headers, ...more }: More = {}): Problem => {
  const status = statuses[code];
  return new Problem({ status, ...problemTexts[code], code, ...more }, { ...(status === 503 && { 'Retry-After': '5' }), ...headers });
};

/** A decision against a command, in the words the caller may hear. */
export const refusal = (code: string, sentence: string, more: Pick<ProblemBody, 'routes' | 'problems'> = {}): Problem =>
  new Problem({ status: 409, title: refusedTitle, detail: sentence, code, ...more });
