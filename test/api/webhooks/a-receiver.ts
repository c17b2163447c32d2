import { createServer, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';

type Posted = { body: string; headers: IncomingHttpHeaders };
/** How it answers: a status, `slow` for never, or `away`. */
type Manner = number | 'slow';

/** A system elsewhere, as a real HTTP server that can misbehave. */
export const aReceiver = async () => {
  const posted: Posted[] = [];
  let manner: Manner = 204;
  let heard = (): void => undefined;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      posted.push({ body, headers: request.headers });
      heard();
      if (manner !== 'slow') response.writeHead(manner, { Location: '/elders' }).end();
    });
  });
  const open = async (port = 0): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  const port = await open();
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${port}/berichten`,
    posted,
    events: () => posted.map(({ body }) => JSON.parse(body) as { id: string; type: string; subject: string }),
    answers: (next: Manner): void => void (manner = next),
    async untilPosted(count: number): Promise<void> {
      while (posted.length < count) await new Promise<void>((resolve) => (heard = resolve));
    },
    goAway: close,
    comeBack: () => open(port),
    close,
  };
};
export type AReceiver = Awaited<ReturnType<typeof aReceiver>>;
