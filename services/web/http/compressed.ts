import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** What we can give, the smallest first. */
const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];

/** `once`: small above all, for what is sent over and over. `eachTime`: quick. */
type Effort = 'once' | 'eachTime';
const BROTLI: Record<Effort, number> = { once: 9, eachTime: 4 };
const GZIP: Record<Effort, number> = { once: 9, eachTime: 6 };

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

const compress = (content: string, encoding: Encoding, effort: Effort): Promise<Buffer> =>
  encoding === 'br' ? brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI[effort] } }) : zip(content, { level: GZIP[effort] });

const send = async (request: Request, response: Response, content: string, compressed: (encoding: Encoding) => Promise<Buffer>): Promise<void> => {
  const encoding = encodings.find((one) => request.acceptsEncodings(one) !== false);
  response.vary('Accept-Encoding');
  if (encoding === undefined) response.send(content);
  else response.set('Content-Encoding', encoding).send(await compressed(encoding));
};

/**
 * Sends a text in the smallest form that the browser takes. That its length tells something of what is in it helps nobody from outside: another site
 * can have our pages asked for, but without the cookie of the session.
 */
export const sendCompressed = (request: Request, response: Response, content: string): Promise<void> =>
  send(request, response, content, (encoding) => compress(content, encoding, 'eachTime'));

/** The same for a text that never changes: each form of it is made at its first use. */
export const createCompressed = (content: string) => {
  const made = new Map<Encoding, Promise<Buffer>>();
  return (request: Request, response: Response): Promise<void> =>
    send(request, response, content, (encoding) => {
      const form = made.get(encoding) ?? compress(content, encoding, 'once');
      made.set(encoding, form);
      return form;
    });
};
