import type { Effect } from '../effect.ts';
import { tellEffects } from '../tell/tell.ts';
import type { RouteEvent } from './events.ts';
import type { KnownRoute, Route } from './route.ts';

/** What the outside world must be told: a message that has just left, as long as it is still wanted, and what companies must know. */
export const react = (event: RouteEvent, route: Route): Effect[] => (route.stage === null ? [] : [...sent(event, route), ...tellEffects(route.tells)]);

function sent(event: RouteEvent, { messages }: KnownRoute): Effect[] {
  if (event.type !== 'messageLeft') return [];
  const { messageId, to, template, facts } = event;
  return messages.some(({ id, step }) => id === messageId && step === 'sending') ? [{ type: 'send', commitment: messageId, to, template, facts }] : [];
}
