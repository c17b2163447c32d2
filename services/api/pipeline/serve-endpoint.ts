import type { RequestHandler } from 'express';
import type { ApiDeps } from '../deps.ts';
import type { AnyEndpoint, Call } from '../endpoint.ts';
import type { Caller } from '../permissions.ts';
import { checkAcceptsJson } from './accepts-json.ts';
import { checkRole, checkThing } from './authorise.ts';
import { identify } from './identify.ts';
import type { createCallerLimit } from './limits.ts';
import { readAbout } from './read-about.ts';
import { readInput, readParams } from './read-input.ts';
import { logReads } from './log-reads.ts';

type Serving = { deps: ApiDeps; limitCaller: ReturnType<typeof createCallerLimit> };

/** Who asks for something public: `time` is nobody, and has no permission. */
const NOBODY: Caller = { personId: 'nobody', party: 'time', companyId: null, residentId: null };

/** The way of every request: who, may they at all, may they with this file, what do they send, do it, log what was seen, answer. */
export const serveEndpoint =
  (declared: AnyEndpoint, { deps, limitCaller }: Serving): RequestHandler =>
  async (request, response) => {
    checkAcceptsJson(request);
    const isPublic = declared.permission === 'public';
    const caller = isPublic ? NOBODY : await identify(request, deps);
    if (!isPublic) await limitCaller(request, response, caller);
    checkRole(declared, caller);
    const params = readParams(declared, request);
    const about = await readAbout(declared, request, deps);
    checkThing(declared, caller, about);
    const { file, company } = about;
    const call: Call<unknown, unknown, unknown> = { ...(await readInput(declared, caller, request, response)), params, caller, file, company };
    const answer = await declared.handle(call, deps);
    await logReads(declared, call, answer, request, deps);
    response
      .status(answer.status)
      .set(answer.headers ?? {})
      .json(declared.answers[answer.status]?.parse(answer.body));
  };
