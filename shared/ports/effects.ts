import type { Send, Tell } from '#shared/domain/effect.ts';
import type { ThingId } from '#shared/domain/thing.ts';

/** `<thing>/<sequence>/<n>`: makes running an effect twice harmless. */
export type EffectKey = string;

export type TellOutcome = { outcome: 'told' } | { outcome: 'refused'; code: string };
export type SendOutcome = { outcome: 'delivered' } | { outcome: 'undeliverable'; code: string };

/** Both throw only what a retry may cure (receiver away); everything else is an outcome. */
export type Effects = {
  tell(effect: Tell, key: EffectKey, from: ThingId): Promise<TellOutcome>;
  send(effect: Send, key: EffectKey, from: ThingId): Promise<SendOutcome>;
};
