import type { ReceiverView } from '#shared/contracts/receivers.ts';
import type { Delivery } from '#shared/domain/receiver/receiver.ts';
import { deliverySentences } from '#shared/domain/texts/receivers.ts';
import type { ReceiverFile } from './receiver-file.ts';

const AT_REST: Delivery = { step: 'resting', nth: 0 };

/** A receiver and what has not arrived there yet; its secret is never shown again. */
export const viewReceiver = ({ row, receiver }: ReceiverFile): ReceiverView => {
  const delivery = receiver.id === null ? AT_REST : receiver.delivery;
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    registeredAt: row.registeredAt,
    step: delivery.step,
    sentence: deliverySentences[delivery.step],
    since: 'since' in delivery ? delivery.since : null,
    brought: row.brought,
    notYetDelivered: delivery.step === 'removed' ? 0 : row.waiting,
    problem: row.problem,
    triedAt: row.triedAt,
    retryAt: delivery.step === 'waiting' ? delivery.retryAt : null,
  };
};
