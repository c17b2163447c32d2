import type { RequestHandler } from 'express';
import type { ApiDeps } from '../deps.ts';
import type { AnyEndpoint, Call } from '../endpoint.ts';
import type { Caller } from '../permissions.ts';
import { problem } from '../problem.ts';
import { checkAcceptsJson } from './accepts-json.ts';
import { checkRole, checkThing } from './authorise.ts';
import { callerOf, subjectOf } from './identify.ts';
import type { createCallerLimit } from './limits.ts';
import { readAbout } from './read-about.ts';
import { hasGoodParams, readInput, readParams } from './read-input.ts';
import { logReads } from './log-reads.ts';

type Serving = { deps: ApiDeps; limitCaller: ReturnType<typeof createCallerLimit> };

/** Who asks for something public: `time` is nobody, and has no permission. */
const NOBODY: Caller = { personId: 'nobody', party: 'time', companyId: null, residentId: null };

/**
 * The way of every request: who, may they at all, may they with this file, what do they send, do it, log what was seen, answer. Who and which file are
 * looked up together, and the log is written while the work is done; nothing is shown before its line stands.
 */
export const serveEndpoint =
  (declared: AnyEndpoint, { deps, limitCaller }: Serving): RequestHandler =>
  async (request, response) => {
    checkAcceptsJson(request);
    const isPublic = declared.permission === 'public';
    const subject = isPublic ? null : await subjectOf(request, deps);
    const [caller, about] = await Promise.all([
      subject === null ? NOBODY : callerOf(subject, deps),
      hasGoodParams(declared, request) ? readAbout(declared, request, deps) : null,
    ]);
    if (!isPublic) await limitCaller(request, response, caller);
    checkRole(declared, caller);
    const params = readParams(declared, request);
    if (about === null) throw problem('notFound');
    checkThing(declared, caller, about);
    const { file, company } = about;
    const call: Call<unknown, unknown, unknown> = { ...(await readInput(declared, caller, request, response)), params, caller, file, company };
    const log = logReads(declared, call, request, deps);
    const [answer] = await Promise.all([declared.handle(call, deps), log(file === null ? [] : [file.thing])]);
    await log(answer.shows ?? []);
    response
      .status(answer.status)
      .set(answer.headers ?? {})
      .json(declared.answers[answer.status]?.parse(answer.body));
  };
