import type { Instant } from '../time/brands.ts';
import type { ReceiverEvent } from './events.ts';
import type { Delivery, Receiver } from './receiver.ts';

export function evolve(receiver: Receiver, event: ReceiverEvent): Receiver {
  if (event.type === 'receiverRegistered') return { v: 1, id: event.receiverId, delivery: { step: 'resting', nth: 0 } };
  return receiver.id === null ? receiver : { ...receiver, delivery: next(receiver.delivery, event) };
}

/** When the present trouble began, if there is any. */
const troubleSince = (delivery: Delivery): Instant | null =>
  delivery.step === 'waiting' || (delivery.step === 'bringing' && delivery.tries > 0) ? delivery.since : null;

function next(delivery: Delivery, event: Exclude<ReceiverEvent, { type: 'receiverRegistered' }>): Delivery {
  const { nth } = delivery;
  const from = 'from' in delivery ? delivery.from : null;
  const tries = 'tries' in delivery ? delivery.tries : 0;
  switch (event.type) {
    case 'bringingBegun':
      return { step: 'bringing', nth: nth + 1, since: troubleSince(delivery) ?? event.at, begunAt: event.at, tries, from };
    case 'replayBegun':
      return { step: 'bringing', nth: nth + 1, since: event.at, begunAt: event.at, tries: 0, from: event.from };
    case 'noticesBrought':
      return { step: 'resting', nth };
    case 'noticesNotBrought':
      return { step: 'waiting', nth, since: troubleSince(delivery) ?? event.at, failedAt: event.at, retryAt: event.retryAt, tries: tries + 1, from };
    case 'receiverStopped':
      return { step: 'stopped', nth, since: event.at, code: event.code };
    case 'receiverRemoved':
      return { step: 'removed', nth, since: event.at };
    case 'outcomeNoted':
      return delivery;
  }
}
