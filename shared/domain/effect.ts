import type { Actor, Owner } from './actor.ts';
import type { ThingId } from './thing.ts';

/**
 * Something the outside world must be told or asked, run after its event is recorded. `commitment` is the wait that this effect serves:
 * the effect runs only while that commitment still stands, and its outcome comes back under the same id.
 */
export type Effect = Tell | Send;

/** A command for another thing; telling twice changes nothing. */
export type Tell = { type: 'tell'; commitment: string; to: ThingId; command: { type: string; by: Actor } & Record<string, unknown> };

/** A message for one person or company; the activity joins names, address and text at the last moment. `facts` hold codes and days only. */
export type Send = { type: 'send'; commitment: string; to: Owner; template: string; facts: Record<string, string | number> };

/** How an effect ended, as a command back to the thing that wanted it. A decider never refuses an outcome. */
export type OutcomeCommand = { by: Actor; commitment: string } & (
  { type: 'told' } | { type: 'tellRefused'; code: string } | { type: 'delivered' } | { type: 'undeliverable'; code: string } | { type: 'notYetDelivered' }
);

/** Effects with the same lane run one after another; lanes never wait for each other. */
export const laneOf = (effect: Effect): string => (effect.type === 'tell' ? `tell:${effect.to}` : `send:${effect.to.party}:${effect.to.id ?? '*'}`);
