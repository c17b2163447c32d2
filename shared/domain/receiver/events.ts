import type { Actor } from '../actor.ts';
import type { Instant } from '../time/brands.ts';

export type ReceiverEvent = { at: Instant; by: Actor } & (
  | { type: 'receiverRegistered'; receiverId: string }
  | { type: 'bringingBegun' }
  | { type: 'replayBegun'; from: number }
  | { type: 'noticesBrought' }
  | { type: 'noticesNotBrought'; retryAt: Instant }
  | { type: 'receiverStopped'; code: string }
  | { type: 'receiverRemoved' }
  | { type: 'outcomeNoted' }
);
