import { SMTPServer } from 'smtp-server';
import type { Mailbox } from './mailbox.ts';

/** A server that takes all mail and delivers none. `smtp://127.0.0.1:<port>`, without sign-in. */
export type MailCatcher = { stop: () => Promise<void> };

/** An address of this host is refused for good, so that anybody can see what happens to mail that cannot be delivered. */
const REFUSED_HOST = '@onbestelbaar.example';

class Refusal extends Error {
  responseCode = 550;
}

const readAll = async (stream: AsyncIterable<unknown>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
};

export const startMailCatcher = (mailbox: Mailbox, port: number): Promise<MailCatcher> =>
  new Promise((resolve, reject) => {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: 1024 * 1024,
      logger: false,
      closeTimeout: 500,
      onRcptTo: ({ address }, _session, callback) => callback(address.endsWith(REFUSED_HOST) ? new Refusal('no such mailbox') : null),
      onData(stream, _session, callback) {
        readAll(stream)
          .then((source) => mailbox.keep(source))
          .then(
            () => callback(null),
            (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
          );
      },
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      server.on('error', () => undefined); // a client that hangs up halfway is no reason to stop
      resolve({ stop: () => new Promise((done) => server.close(() => done())) });
    });
  });
