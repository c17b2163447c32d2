import type { z } from 'zod';
import { problem, type ProblemBody } from '#shared/contracts/problem.ts';
import { addressWith } from '../http/address-with.ts';
import { ApiProblem } from './api-problem.ts';

const PATIENCE_MS = 20_000;
const PROBLEM_TYPE = 'application/problem+json';

/** `key` makes a repeat harmless; `basedOn` is the version of the route that was seen. */
export type Command = { body: unknown; key: string; basedOn: number | null };

export type Given = { outcome: 'done' } | { outcome: 'late' } | { outcome: 'refused'; problem: ProblemBody };

export type Asked<Body> = { outcome: 'answered'; body: Body } | { outcome: 'refused'; problem: ProblemBody };

/** The API as the signed-in person may use it. Rejects with an ApiProblem for a no that the page as a whole must tell, or where there is no answer. */
export type Api = {
  read<Schema extends z.ZodType>(path: string, schema: Schema, query?: Readonly<Record<string, string>>): Promise<z.output<Schema>>;
  /** A refusal that has to do with what was filled in is an answer, not an error. */
  give(path: string, command: Command): Promise<Given>;
  /** The same, where what comes back is what somebody wants to see. */
  ask<Schema extends z.ZodType>(path: string, schema: Schema, command: Command): Promise<Asked<z.output<Schema>>>;
};

/** What a form can do something about; anything else is for the page. */
const FOR_THE_FORM = [400, 409, 413, 429, 503];

/** Everything is asked with the token that `accessToken` gives at that moment; a second one is asked for where the API no longer takes the first. */
export const createApi = ({ baseUrl, accessToken }: { baseUrl: string; accessToken: (again: boolean) => Promise<string> }): Api => {
  const ask = async (path: string, init: { method: string; headers?: Record<string, string>; body?: string }): Promise<Response> => {
    const send = async (again: boolean): Promise<Response> => {
      const headers = { Accept: 'application/json', Authorization: `Bearer ${await accessToken(again)}`, ...init.headers };
      return fetch(`${baseUrl}${path}`, { ...init, headers, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => {
        throw new ApiProblem(null);
      });
    };
    const first = await send(false);
    return first.status === 401 ? send(true) : first;
  };

  const post = async (path: string, { body, key, basedOn }: Command): Promise<Response | { outcome: 'refused'; problem: ProblemBody }> => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...(basedOn !== null && { 'Based-On': String(basedOn) }) };
    const response = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (response.ok) return response;
    const said = await problemIn(response);
    if (said !== null && FOR_THE_FORM.includes(said.status)) return { outcome: 'refused', problem: said };
    throw new ApiProblem(said);
  };

  return {
    async read(path, schema, query = {}) {
      const response = await ask(addressWith(`/v1${path}`, query), { method: 'GET' });
      if (!response.ok) throw new ApiProblem(await problemIn(response));
      return schema.parse(await response.json());
    },
    async give(path, command) {
      const sent = await post(path, command);
      return sent instanceof Response ? { outcome: sent.status === 202 ? 'late' : 'done' } : sent;
    },
    async ask(path, schema, command) {
      const sent = await post(`/v1${path}`, command);
      return sent instanceof Response ? { outcome: 'answered', body: schema.parse(await sent.json()) } : sent;
    },
  };
};

const problemIn = async (response: Response): Promise<ProblemBody | null> => {
  if (response.headers.get('content-type')?.startsWith(PROBLEM_TYPE) !== true) return null;
  return problem.safeParse(await response.json().catch(() => null)).data ?? null;
};
