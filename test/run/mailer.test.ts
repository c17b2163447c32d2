import { SMTPServer } from 'smtp-server';
import { createMailer } from '#infra/mail/mailer.ts';
import { freePort } from '#infra/run/ports.ts';
import type { Mailer } from '#shared/ports/mailer.ts';

class Answer extends Error {
  readonly responseCode: number;
  constructor(responseCode: number) {
    super('no');
    this.responseCode = responseCode;
  }
}

let server: SMTPServer;
let mailer: Mailer;
let source = '';

/** `<code>@example.org` is answered with that code. */
beforeAll(async () => {
  const port = await freePort();
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const code = Number(address.split('@')[0]);
      callback(code > 0 ? new Answer(code) : null);
    },
    onData(stream, _session, callback) {
      stream.on('data', (chunk: Buffer) => (source += chunk.toString()));
      stream.on('end', () => callback(null));
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Ontwikkellijn <ontwikkellijn@example.org>' });
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const sendTo = (to: string) => mailer.send({ to, subject: 'Nieuws', text: 'Dag', messageId: '<route-1-2@example.org>' });

it('delivers with the message id that it was given', async () => {
  expect(await sendTo('anouk@example.org')).toBe('delivered');
  expect(source).toMatch(/^Message-ID: <route-1-2@example.org>/im);
});

it.each(['550@example.org', '553@example.org', 'geen adres', ''])('gives up on %j', async (address) => {
  expect(await sendTo(address)).toBe('undeliverable');
});

it.each([421, 450, 452, 530, 554])('wants to try again after %d', async (code) => {
  await expect(sendTo(`${code}@example.org`)).rejects.toThrow();
});

it('sends to one address only, whatever is in it', async () => {
  expect(await sendTo('anouk@example.org, bram@example.org')).toBe('undeliverable');
});

it('wants to try again when the server is away', async () => {
  const away = createMailer({ smtpUrl: `smtp://127.0.0.1:${await freePort()}`, from: 'a@example.org' });

  await expect(away.send({ to: 'anouk@example.org', subject: 'Nieuws', text: 'Dag', messageId: '<1@example.org>' })).rejects.toThrow();
});
