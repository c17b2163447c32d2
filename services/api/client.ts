import type { z } from 'zod';
import type { ProblemBody } from '#shared/contracts/problem.ts';
import type { Answers, Endpoint } from './endpoint.ts';
import { PROBLEM_TYPE } from './pipeline/problem-type.ts';

type Headers = Record<string, string>;

/** What is sent: `key` makes a repeat harmless and is needed for every POST; `basedOn` is the version that was seen. */
export type Sent<Params, Query, Body> = { params?: Params; query?: Query; body?: Body; key?: string; basedOn?: number; reason?: string };

/** One of the endpoint's answers, or the problem it was refused with. */
export type Received<A extends Answers> =
  | { [Status in keyof A & number]: { ok: true; status: Status; body: z.output<NonNullable<A[Status]>>; headers: Headers } }[keyof A & number]
  | { ok: false; status: number; problem: ProblemBody; headers: Headers };

export type ApiClient = {
  call<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType, A extends Answers>(
    declared: Endpoint<Params, Query, Body, A>,
    sent?: Sent<z.input<Params>, z.input<Query>, z.input<Body>>,
  ): Promise<Received<A>>;
};

/** A client that is typed by the endpoint objects themselves. Rejects only where the API cannot be reached. */
export const createClient = ({ baseUrl, token }: { baseUrl: string; token: string | null }): ApiClient => ({
  async call(declared, { params, query, body, key, basedOn, reason } = {}) {
    const path = declared.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(fieldsOf(params)[name])));
    const search = new URLSearchParams(Object.entries(fieldsOf(query)).map(([name, value]): [string, string] => [name, String(value)])).toString();
    const response = await fetch(`${baseUrl}/v1${path}${search === '' ? '' : `?${search}`}`, {
      method: declared.method.toUpperCase(),
      headers: {
        Accept: declared.produces === 'text/csv' ? 'text/csv, application/problem+json' : 'application/json',
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': declared.consumes ?? 'application/json' }),
        ...(key !== undefined && { 'Idempotency-Key': key }),
        ...(basedOn !== undefined && { 'Based-On': String(basedOn) }),
        ...(reason !== undefined && { 'X-Reason': reason }),
      },
      ...(body !== undefined && { body: declared.consumes === undefined ? JSON.stringify(body) : asBytes(body) }),
    });
    return received(response, isCsv(response) ? await response.text() : await response.json());
  },
});

const isCsv = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/csv') === true;

const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

const asBytes = (body: unknown): Uint8Array<ArrayBuffer> => (body instanceof Uint8Array ? new Uint8Array(body) : new Uint8Array());

/** The API answers by its own description; this is the one place that takes its word for it. */
const received = <A extends Answers>(response: Response, content: unknown): Received<A> => {
  const headers = Object.fromEntries(response.headers);
  const isProblem = response.headers.get('content-type')?.startsWith(PROBLEM_TYPE) === true;
  return (
    isProblem ? { ok: false, status: response.status, problem: content, headers } : { ok: true, status: response.status, body: content, headers }
  ) as Received<A>;
};
