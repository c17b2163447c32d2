/** A message in plain text. `messageId` is the same on every retry, so that a mail server or reader can tell a repeat. */
export type Letter = { to: string; subject: string; text: string; messageId: string };

export type Mailer = {
  /** `undeliverable` when the address was refused for good; throws when a retry may succeed. */
  send(letter: Letter): Promise<'delivered' | 'undeliverable'>;
};
