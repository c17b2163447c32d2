import type { Actor } from '../actor.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';

/** `digestLeft`: that of this day is on its way; `tries` counts how often by now. `digestSkipped`: nothing is sent on this day, as a code says. */
export type DigestEvent = { at: Instant; by: Actor } & (
  | { type: 'digestStarted'; personId: string }
  | { type: 'digestLeft'; on: CalendarDay; tries: number }
  | { type: 'digestDelivered' }
  | { type: 'digestSkipped'; code: string }
  | { type: 'digestNotYetDelivered' }
  | { type: 'digestStopped'; code: string }
  | { type: 'outcomeNoted' }
  | { type: 'timePassed' }
);
