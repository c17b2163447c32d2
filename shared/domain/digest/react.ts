import type { Effect } from '../effect.ts';
import { attemptCommitment } from './commitments.ts';
import type { Digest } from './digest.ts';
import type { DigestEvent } from './events.ts';

export const DIGEST_TEMPLATE = 'morningDigest';

/** What waits, and in what role it is read today, is asked at the last moment by whoever sends it. */
export const react = (event: DigestEvent, { personId }: Digest): Effect[] =>
  event.type === 'digestLeft' && personId !== null
    ? [{ type: 'send', commitment: attemptCommitment(event), to: { party: 'coach', id: personId }, template: DIGEST_TEMPLATE, facts: { on: event.on } }]
    : [];
