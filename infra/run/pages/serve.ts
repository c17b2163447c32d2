import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Html } from './layout.ts';

/** `form-action` is left out where a form must be able to send the browser on to another address. */
const policy = (formAction: string): string => `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'${formAction}`;

export const sendPage = async (response: ServerResponse, status: number, content: Html, { formMayLeave = false } = {}): Promise<void> => {
  const text = (await content).toString();
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy(formMayLeave ? '' : "; form-action 'self'"),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.end(text);
};

export const sendJson = (response: ServerResponse, status: number, content: unknown): void => {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(content));
};

/** Whether the request names this machine itself. A page elsewhere that lets its name point at 127.0.0.1 does not come through. */
export const isForLoopback = ({ headers }: IncomingMessage): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers.host ?? '');

export const pathOf = ({ url }: IncomingMessage): string => new URL(url ?? '/', 'http://127.0.0.1').pathname;

/** Reads a small form body; anything above 8 KiB is cut off. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) if (text.length < 8_192) text += String(chunk);
  return new URLSearchParams(text);
}

/** Serves on loopback only. */
export const serve = (port: number, listener: RequestListener): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

export const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
