import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { close } from '#infra/run/pages/serve.ts';

const UNKNOWN = { status: 503, code: 'outcomeUnknown', title: 'Wij weten nog niet of het gelukt is', detail: 'Stuur hetzelfde nog een keer.' };

const headersOf = ({ rawHeaders }: IncomingMessage): [string, string][] =>
  rawHeaders.flatMap((name, n) =>
    n % 2 === 0 && !/^(host|connection|content-length)$/i.test(name) ? [[name, rawHeaders[n + 1] ?? ''] as [string, string]] : [],
  );

/** The API behind a bad line: it does everything that it is asked, and now and then its answer is lost on the way. */
export const aForgetfulApi = async (apiUrl: string) => {
  let next: { path: RegExp; how: 'unknown' | 'silence' } | null = null;
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', url = '/' } = request;
      const body = method === 'POST' ? await buffer(request) : null;
      const answer = await fetch(`${apiUrl}${url}`, { method, headers: headersOf(request), body });
      const text = await answer.text();
      const lost = next !== null && method === 'POST' && next.path.test(url) ? next.how : null;
      if (lost !== null) next = null;
      if (lost === 'silence') return response.destroy();
      if (lost === 'unknown') return response.writeHead(503, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(UNKNOWN));
      return response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? 'application/json' }).end(text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  return {
    url: `http://127.0.0.1:${String(typeof listening === 'object' ? listening?.port : '')}`,
    /** The next answer to a post of this path is not heard: there is none, or only that nobody knows. */
    forgets: (path: RegExp, how: 'unknown' | 'silence'): void => void (next = { path, how }),
    close: () => close(server),
  };
};
