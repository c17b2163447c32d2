import express, { type Request, type Response } from 'express';
import { problem } from '../problem.ts';
import { FORM_TYPE, readForm } from './read-form.ts';
import { runMiddleware } from './run-middleware.ts';

/** A body as received and as parsed; a spreadsheet stays bytes, and a form becomes its files. */
export type ReceivedBody = { raw: Uint8Array; value: unknown };

const JSON_LIMIT = '64kb';
const CSV_LIMIT = '5mb';
/** How one spreadsheet may be sent, or several with how their columns are mapped. */
export const SPREADSHEET_TYPES = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
  FORM_TYPE,
];
const EMPTY_BODY: ReceivedBody = { raw: new Uint8Array(), value: {} };

const raw = (type: string[], limit: string) => express.raw({ type, limit, inflate: false });
const readers = { 'application/json': raw(['application/json'], JSON_LIMIT), 'text/csv': raw(SPREADSHEET_TYPES, CSV_LIMIT) };
/** `text/csv` stands for any spreadsheet, alone or as the files of a form. */
export type ContentType = keyof typeof readers;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a body of this type, without compression; anything else is a problem. */
export const readBody = async (request: Request, response: Response, type: ContentType): Promise<ReceivedBody> => {
  await runMiddleware(readers[type], request, response);
  const received: unknown = request.body;
  if (isForeign(request)) throw problem('wrongContentType');
  if (!(received instanceof Uint8Array) || received.length === 0) {
    if (hasContent(request)) throw problem('wrongContentType');
    return type === 'application/json' ? EMPTY_BODY : { ...EMPTY_BODY, value: EMPTY_BODY.raw };
  }
  if (type === 'application/json') return { raw: received, value: parseJson(received) };
  return { raw: received, value: request.is(FORM_TYPE) === false ? received : readForm(received, request.get('content-type') ?? '') };
};

/** Text of another kind than UTF-8; a CSV may be in any, since its bytes are handed over as they are. */
const isForeign = (request: Request): boolean => /^application\/json\s*;.*charset=(?!"?utf-?8"?\s*(;|$))/i.test(request.get('content-type') ?? '');

const hasContent = (request: Request): boolean => request.headers['transfer-encoding'] !== undefined || Number(request.get('content-length') ?? 0) > 0;

const parseJson = (received: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(received)) as unknown;
  } catch {
    throw problem('malformedJson');
  }
};
