import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Mailer } from '#shared/ports/mailer.ts';

const TIMEOUT_MS = 10_000;

/** What nodemailer's errors tell: the command that went wrong and what the server answered to it; `API` when the server was never asked. */
const refusal = z.object({ code: z.literal('EENVELOPE'), command: z.string(), responseCode: z.number().optional() });

/**
 * What a mail server answers when this address will never work: no such mailbox (RFC 5321: 550, 551, 553) or one that it cannot even read
 * (501). Other permanent answers are about us, the message or the server, and somebody can still put them right.
 */
const ADDRESS_REFUSED = [501, 550, 551, 553];

const isAddressRefused = (error: unknown): boolean => {
  const { success, data } = refusal.safeParse(error);
  if (!success) return false;
  return data.command === 'API' || (data.command === 'RCPT TO' && ADDRESS_REFUSED.includes(data.responseCode ?? 0));
};

/** Hands letters to the mail server at `smtpUrl` (`smtp://` or `smtps://`, with user and password in it where needed), from one sender. */
export const createMailer = ({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer => {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, messageId }) {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId, headers: { 'Auto-Submitted': 'auto-generated' } });
        return 'delivered';
      } catch (error) {
        if (isAddressRefused(error)) return 'undeliverable';
        throw error;
      }
    },
  };
};
