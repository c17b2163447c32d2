import type { Effect } from '../effect.ts';
import type { RouteEvent } from './events.ts';
import type { Route } from './route.ts';

/** What the outside world must be told: a message that has just left, as long as it is still wanted. */
export function react(event: RouteEvent, route: Route): Effect[] {
  if (event.type !== 'messageLeft' || route.stage === null) return [];
  const { messageId, to, template, facts } = event;
  return route.messages.some(({ id, step }) => id === messageId && step === 'sending') ? [{ type: 'send', commitment: messageId, to, template, facts }] : [];
}
