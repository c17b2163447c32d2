import type { Instant } from '../time/brands.ts';
import { sentAgain, withoutTell, withRetry, type Tells } from './tell.ts';

/** What can have happened to a tell that left, in the events of every kind of thing that tells. */
export type TellFact =
  | { type: 'tellSentAgain'; tellId: number }
  | { type: 'tellArrived'; tellId: number }
  | { type: 'tellNotArrived'; tellId: number; retryAt: Instant }
  | { type: 'tellTurnedDown'; tellId: number; code: string };

/** The tells of a thing after one of them left again, ended, or did not get through. */
export function tellsAfter(tells: Tells, event: TellFact & { at: Instant }): Tells {
  switch (event.type) {
    case 'tellSentAgain':
      return sentAgain(tells, event.tellId, event.at);
    case 'tellNotArrived':
      return withRetry(tells, event.tellId, event.at, event.retryAt);
    case 'tellArrived':
    case 'tellTurnedDown':
      return withoutTell(tells, event.tellId, event.at);
  }
}
