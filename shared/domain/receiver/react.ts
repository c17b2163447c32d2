import { TIME } from '../actor.ts';
import type { Effect } from '../effect.ts';
import { thingId } from '../thing.ts';
import { deliveryCommitment } from './commitments.ts';
import type { ReceiverEvent } from './events.ts';
import type { Receiver } from './receiver.ts';

/** The kind of what stands outside: an address elsewhere, and no thing of ours. */
export const OUTSIDE = 'webhook';

/** Each time bringing begins the outside is told, in the lane of that receiver: what is still under way ends first. */
export function react(event: ReceiverEvent, receiver: Receiver): Effect[] {
  if (event.type !== 'bringingBegun' && event.type !== 'replayBegun') return [];
  if (receiver.id === null || receiver.delivery.step !== 'bringing') return [];
  const { id, delivery } = receiver;
  const command = { type: 'bringNotices', by: TIME, ...(delivery.from !== null && { from: delivery.from }) };
  return [{ type: 'tell', commitment: deliveryCommitment(delivery), to: thingId(OUTSIDE, id), command }];
}
