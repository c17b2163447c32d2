import type { Request, Response } from 'express';
import { z } from 'zod';
import type { AnyEndpoint, Call } from '../endpoint.ts';
import type { Caller } from '../permissions.ts';
import { commandHeaders, commandKeyOf } from './command-key.ts';
import { parseAll } from './parse.ts';
import { EMPTY_BODY, readBody } from './read-body.ts';

type Input = Pick<Call<unknown, unknown, unknown>, 'params' | 'query' | 'body' | 'key' | 'basedOn'>;

const noHeaders = z.object({});

/** Everything a request carries, parsed; every wrong field is named in one problem. */
export const readInput = async (declared: AnyEndpoint, caller: Caller, request: Request, response: Response): Promise<Input> => {
  const isCommand = declared.method === 'post';
  const received = isCommand ? await readBody(request, response, declared.consumes ?? 'application/json') : EMPTY_BODY;
  const headers = { 'Idempotency-Key': request.get('idempotency-key'), 'Based-On': request.get('based-on') };
  const [params, query, , body] = parseAll([
    { in: 'path', schema: declared.params, value: request.params },
    { in: 'query', schema: declared.query, value: request.query },
    { in: 'header', schema: isCommand ? commandHeaders : noHeaders, value: headers },
    { in: 'body', schema: declared.body, value: received.value },
  ]);
  if (!isCommand) return { params, query, body, key: null, basedOn: null };
  const { 'Idempotency-Key': key, 'Based-On': basedOn } = commandHeaders.parse(headers);
  return {
    params,
    query,
    body,
    key: commandKeyOf({ personId: caller.personId, method: request.method, path: request.path, key }, received.raw),
    basedOn: basedOn ?? null,
  };
};
