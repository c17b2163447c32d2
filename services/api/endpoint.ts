import { z } from 'zod';
import type { ThingId } from '#shared/domain/thing.ts';
import type { KeptAbsence } from '#shared/ports/absences.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { CompanyFile } from './company/company-file.ts';
import type { ApiDeps } from './deps.ts';
import type { Caller, Permission } from './permissions.ts';
import type { EventStream } from './events/frame.ts';
import type { ContentType } from './pipeline/read-body.ts';
import type { RouteFile } from './route-file.ts';

export type Answers = Partial<Record<200 | 201 | 202, z.ZodType>>;

/** One of the answers an endpoint may give, with its status. */
export type AnswerOf<A extends Answers> = {
  [Status in keyof A & number]: {
    status: Status;
    body: z.input<NonNullable<A[Status]>>;
    headers?: Record<string, string>;
    /** Files of other residents that this answer shows something of; each gets its line in the read log. */
    shows?: readonly ThingId[];
    /** What is written instead of the body, where the endpoint produces a stream. */
    stream?: EventStream;
  };
}[keyof A & number];

/** What a handler works with: everything parsed, the caller known and allowed. */
export type Call<Params, Query, Body, Key = CommandKey | null> = {
  params: Params;
  query: Query;
  body: Body;
  /** The route in the path; null for an endpoint that is not about one route. */
  file: RouteFile | null;
  /** The company in the path; null for an endpoint that is not about one company. */
  company: CompanyFile | null;
  /** The absence in the path; null for an endpoint that is not about one. */
  absence: KeptAbsence | null;
  caller: Caller;
  /** Made from the caller, the address and the Idempotency-Key; null for what only asks. */
  key: Key;
  /** The version that the caller had seen of what this is about; null where they do not say. */
  basedOn: number | null;
  /** Behind which event a stream that was cut goes on; null where it begins. */
  lastEventId: string | null;
};

type Method = 'get' | 'post';
/** A command has a key; what only asks has none. */
type KeyOf<M extends Method, Safe extends true | undefined> = M extends 'get' ? null : Safe extends true ? null : CommandKey;

/** One object feeds the router, the OpenAPI document, the permission matrix and the typed client. */
export type Endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  A extends Answers,
  M extends Method = Method,
  Safe extends true | undefined = true | undefined,
> = {
  /** The operation's name, unique. */
  name: string;
  method: M;
  /** Below `/v1`; parameters in braces. With `{routeId}` the endpoint is about one resident's file. */
  path: string;
  /** Dutch, for the documentation and as the purpose in the read log. */
  summary: string;
  /** `public`: without signing in. */
  permission: Permission | 'public';
  /** A list: its handler shows only what the permission lets through, by `scopeOf`. */
  isNarrowed?: true;
  /** A POST that only asks, because what it asks may not stand in an address: it takes no `Idempotency-Key` and may be repeated at will. */
  isSafe?: Safe;
  params: Params;
  query: Query;
  body: Body;
  /** What kind of body is read; JSON where it is left out. A CSV is handed over as bytes. */
  consumes?: ContentType;
  /** What kind of answer is given; JSON where it is left out. */
  produces?: 'text/event-stream' | 'text/csv';
  answers: A;
  handle(call: Call<z.output<Params>, z.output<Query>, z.output<Body>, KeyOf<M, Safe>>, deps: ApiDeps): Promise<AnswerOf<A>>;
};

export type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType, Answers>;

/** For an endpoint without parameters, query or body. */
export const none = z.strictObject({});

/** Declares an endpoint; what it takes and gives is inferred from its schemas. */
export const endpoint = <
  A extends Answers,
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  M extends Method,
  Safe extends true | undefined = undefined,
>(
  declared: Endpoint<Params, Query, Body, A, M, Safe>,
): Endpoint<Params, Query, Body, A, M, Safe> => declared;

export const hasBody = (declared: AnyEndpoint): boolean => declared.body !== none;
/** Whether it changes something: then it takes a key, so that a repeat changes nothing. */
export const isCommand = ({ method, isSafe }: AnyEndpoint): boolean => method === 'post' && isSafe !== true;
export const isAboutCompany = (declared: AnyEndpoint): boolean => declared.path.includes('{companyId}');
export const isAboutRoute = (declared: AnyEndpoint): boolean => declared.path.includes('{routeId}');
export const isAboutPerson = (declared: AnyEndpoint): boolean => declared.path.includes('{personId}');
export const isAboutAbsence = (declared: AnyEndpoint): boolean => declared.path.includes('{absenceId}');
