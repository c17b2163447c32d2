import type { ErrorRequestHandler, Request } from 'express';
import type { Logger } from 'pino';
import type { WebProblemCode } from '#shared/domain/texts/web/problems.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { MAY_PASS, problemPage } from '../frame/problem-page.ts';
import { sendPage, type Framing } from '../frame/send-page.ts';
import { draftIn } from '../session/drafts.ts';
import { saveSession } from '../session/rotate.ts';
import { SessionOver } from '../session/session-over.ts';
import { signInAddress } from '../sign-in/address.ts';
import { WebProblem } from './web-problem.ts';

const codesOfStatus: Readonly<Record<number, WebProblemCode>> = { 400: 'notFound', 403: 'notAllowed', 404: 'notFound', 429: 'tooMany' };

const codeOfApi = ({ problem }: ApiProblem): WebProblemCode => {
  if (problem === null || problem.status === 503) return 'unavailable';
  if (problem.code === 'unknownPerson') return 'unknownPerson';
  return codesOfStatus[problem.status] ?? 'fault';
};

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'type' in error && (error.type === 'entity.too.large' || error.type === 'parameters.too.many');

const codeOf = (error: unknown): WebProblemCode => {
  if (error instanceof WebProblem) return error.code;
  if (error instanceof ApiProblem) return codeOfApi(error);
  if (error instanceof URIError) return 'notFound';
  return isTooLarge(error) ? 'tooLarge' : 'fault';
};

/** To the page for signing in, and from there back to where they were; what was typed is kept for the same person. */
const askToSignIn = async (request: Request, { reason }: SessionOver, now: number): Promise<string> => {
  const draft = draftIn(request, now);
  delete request.session.signedIn;
  if (draft !== null) {
    request.session.draft = draft;
    await saveSession(request);
  }
  return signInAddress({ page: request.originalUrl, reason: reason ?? (draft === null ? null : 'ended') });
};

/** Where it may work a moment later, what was typed waits on the same page. Says whether there was anything. */
const keepTyped = (request: Request, code: WebProblemCode, now: number): boolean => {
  const session = request.session as Request['session'] | undefined;
  const draft = draftIn(request, now);
  if (session === undefined || draft === null || !MAY_PASS.includes(code)) return false;
  session.draft = draft;
  return true;
};

/** The last handler: everything ends in a page that helps. A fault is logged in full, and told without a word about it. */
export const answerErrors =
  ({ log, framing, now }: { log: Pick<Logger, 'error' | 'warn'>; framing: Framing; now: () => number }): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const answer = async (): Promise<void> => {
      if (error instanceof SessionOver) {
        response.redirect(303, await askToSignIn(request, error, now()));
        return;
      }
      const code = codeOf(error);
      if (code === 'fault') log.error({ err: error, method: request.method }, 'fault');
      else if (code === 'unavailable') log.warn({ err: error, method: request.method }, 'not available');
      const here = keepTyped(request, code, now()) || request.method === 'GET' ? request.originalUrl : '/';
      await sendPage(request, response, problemPage(code, here), framing);
    };
    if (response.headersSent) next(error);
    else answer().catch(next);
  };
