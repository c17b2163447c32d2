import { OPERATOR, TIME } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import { DAY_MS, HOUR_MS, instant, msOf } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import type { ReceiverCommand } from './commands.ts';
import type { Delivery, Receiver } from './receiver.ts';

const later = (at: Instant, ms: number): Instant => instant(msOf(at) + ms);

/** What a running attempt serves; its outcome comes back under this id, so that one from an earlier attempt is known. */
export const deliveryCommitment = ({ nth }: Delivery): string => `delivery/${nth}`;

/** Somebody must ask the other side what is wrong; within a day after it began. */
const lookAtReceiver = (since: Instant): Commitment<ReceiverCommand> => ({
  id: 'look-at-receiver',
  kind: 'lookAtReceiver',
  owner: OPERATOR,
  since,
  until: later(since, DAY_MS),
  then: null,
});

export function commitments(receiver: Receiver): Commitment<ReceiverCommand>[] {
  if (receiver.id === null) return [];
  const { delivery } = receiver;
  const bring = { id: deliveryCommitment(delivery), kind: 'bringNotices', owner: OPERATOR, then: { type: 'bringAgain', by: TIME } } as const;
  switch (delivery.step) {
    case 'resting':
    case 'removed':
      return [];
    case 'bringing': {
      const attempt = { ...bring, since: delivery.begunAt, until: later(delivery.begunAt, HOUR_MS) };
      return delivery.tries > 0 ? sorted([attempt, lookAtReceiver(delivery.since)]) : [attempt];
    }
    case 'waiting':
      return sorted([{ ...bring, since: delivery.since, until: delivery.retryAt }, lookAtReceiver(delivery.since)]);
    case 'stopped':
      return [lookAtReceiver(delivery.since)];
  }
}

const sorted = (promises: Commitment<ReceiverCommand>[]): Commitment<ReceiverCommand>[] => promises.toSorted((a, b) => (a.until < b.until ? -1 : 1));
