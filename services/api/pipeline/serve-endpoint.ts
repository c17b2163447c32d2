import type { RequestHandler } from 'express';
import type { ApiDeps } from '../deps.ts';
import type { AnyEndpoint, Call } from '../endpoint.ts';
import { sendEvents } from '../events/send-events.ts';
import { actingOn, type Caller } from '../permissions.ts';
import { problem } from '../problem.ts';
import { checkAccepts } from './accepts.ts';
import { checkRole, checkThing } from './authorise.ts';
import { callerOf, signedInBy } from './identify.ts';
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
    checkAccepts(declared, request);
    const isPublic = declared.permission === 'public';
    const signedIn = isPublic ? null : await signedInBy(request, deps);
    const [caller, about] = await Promise.all([
      signedIn === null ? NOBODY : callerOf(signedIn, deps),
      hasGoodParams(declared, request) ? readAbout(declared, request, deps) : null,
    ]);
    if (!isPublic) await limitCaller(request, response, caller);
    checkRole(declared, caller);
    const params = readParams(declared, request);
    if (about === null) throw problem('notFound');
    checkThing(declared, caller, about);
    const { file, company, absence } = about;
    const call: Call<unknown, unknown, unknown> = {
      ...(await readInput(declared, caller, request, response)),
      params,
      caller: actingOn(caller, about.belongs),
      file,
      company,
      absence,
    };
    const log = logReads(declared, call, request, deps);
    const [answer] = await Promise.all([declared.handle(call, deps), log(file === null ? [] : [file.thing])]);
    await log(answer.shows ?? []);
    if (answer.stream !== undefined) return sendEvents(request, response, answer.stream);
    const body = declared.answers[answer.status]?.parse(answer.body);
    response.status(answer.status).set(answer.headers ?? {});
    if (declared.produces === 'text/csv') response.type('text/csv').send(body);
    else response.json(body);
  };
