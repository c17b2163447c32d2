import { idOf, kindOf } from '#shared/domain/thing.ts';
import { letterOf } from '#shared/domain/texts/letter.ts';
import type { AddressBook } from '#shared/ports/address-book.ts';
import type { Effects } from '#shared/ports/effects.ts';
import type { Mailer } from '#shared/ports/mailer.ts';
import { messageIdOf } from './keys.ts';

/** `webUrl`: where the website is, without a slash at the end. */
type Deps = { addressBook: AddressBook; mailer: Mailer; webUrl: string };

/** Sends a message to everybody its addressee stands for. Names, address and text are joined here and nowhere before. */
export const createSend =
  ({ addressBook, mailer, webUrl }: Deps): Effects['send'] =>
  async ({ to, template, facts }, key, from) => {
    const [addressees, { firstName: resident, ...others }] = await Promise.all([addressBook.of(to), addressBook.namesAround(from)]);
    const reachable = addressees.flatMap(({ email, ...one }) => (email === null ? [] : [{ ...one, email }]));
    if (reachable.length === 0) return { outcome: 'undeliverable', code: 'noAddress' };
    const page = kindOf(from) === 'route' ? `${webUrl}/routes/${idOf(from)}` : '';
    let delivered = 0;
    for (const { id, firstName, email, hasAccount } of reachable) {
      const letter = letterOf(template, facts, { name: firstName, resident, ...others, route: idOf(from), page: hasAccount ? page : '' });
      if (letter === null) return { outcome: 'undeliverable', code: 'noSuchTemplate' };
      if ((await mailer.send({ to: email, messageId: messageIdOf(`${key}/${id}`), ...letter })) === 'delivered') delivered += 1;
    }
    return delivered > 0 ? { outcome: 'delivered' } : { outcome: 'undeliverable', code: 'addressRefused' };
  };
