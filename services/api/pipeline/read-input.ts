import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { AnyEndpoint, Call } from '../endpoint.ts';
import type { Caller } from '../permissions.ts';
import { commandHeaders, commandKeyOf } from './command-key.ts';
import { parseAll } from './parse.ts';
import { readBody } from './read-body.ts';

type Input = Pick<Call<unknown, unknown, unknown>, 'query' | 'body' | 'key' | 'basedOn' | 'lastEventId'>;

export const readParams = (declared: AnyEndpoint, request: Request): unknown => parseAll([{ in: 'path', schema: declared.params, value: request.params }])[0];

/** Whether the path can be looked up at all; what is wrong with it is told only to those who may know. */
export const hasGoodParams = (declared: AnyEndpoint, request: Request): boolean => declared.params.safeParse(request.params).success;

/** Everything a request carries beside its path, parsed; every wrong field is named in one problem. */
export const readInput = async (declared: AnyEndpoint, caller: Caller, request: Request, response: Response): Promise<Input> =>
  declared.method === 'get'
    ? readQuery(declared, request)
    : declared.isSafe === true
      ? readQuestion(declared, request, response)
      : readCommand(declared, caller, request, response);

const readQuery = (declared: AnyEndpoint, request: Request): Input => {
  const [query] = parseAll([{ in: 'query', schema: declared.query, value: request.query }]);
  return { query, body: {}, key: null, basedOn: null, lastEventId: request.get('last-event-id') ?? null };
};

const readQuestion = async (declared: AnyEndpoint, request: Request, response: Response): Promise<Input> => {
  const { value } = await readBody(request, response, 'application/json');
  const [query, body] = parseAll([
    { in: 'query', schema: declared.query, value: request.query },
    { in: 'body', schema: declared.body, value },
  ]);
  return { query, body, key: null, basedOn: null, lastEventId: null };
};

const readCommand = async (declared: AnyEndpoint, caller: Caller, request: Request, response: Response): Promise<Input> => {
  const { raw, value } = await readBody(request, response, declared.consumes ?? 'application/json');
  const given = { 'Idempotency-Key': request.get('idempotency-key'), 'Based-On': request.get('based-on') };
  const [query, headers, body] = parseAll([
    { in: 'query', schema: declared.query, value: request.query },
    { in: 'header', schema: commandHeaders, value: given },
    { in: 'body', schema: declared.body, value },
  ]);
  const { 'Idempotency-Key': key, 'Based-On': basedOn = null } = headers as z.output<typeof commandHeaders>;
  return { query, body, key: commandKeyOf({ personId: caller.personId, method: request.method, path: request.path, key }, raw), basedOn, lastEventId: null };
};
