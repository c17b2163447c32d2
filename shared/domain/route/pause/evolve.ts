import type { Instant } from '../../time/brands.ts';
import { type Changes, decided } from '../change.ts';
import { standingWaits } from '../open-waits.ts';
import { isHeldByPause } from '../placement/messages.ts';
import type { KnownRoute } from '../route.ts';

/** More pauses than this within one promise are not remembered one by one. */
const REMEMBERED_PAUSES = 40;

/** The pauses that can still shift a promise: those that ended after the oldest promise that stands was made. */
function shiftingPauses(route: KnownRoute): KnownRoute['pauses'] {
  const oldest = standingWaits(route).reduce<Instant>((earliest, { since }) => (since < earliest ? since : earliest), route.stage.enteredAt);
  return route.pauses.filter(({ resumedAt }) => resumedAt > oldest).slice(-REMEMBERED_PAUSES);
}

/** Announcing a first day waits for the return; what has left already, or could not be delivered, stays somebody's to see. */
const withoutHeldMessages = ({ messages }: KnownRoute) =>
  messages.filter(({ template, step }) => !isHeldByPause(template) || step === 'sending' || step === 'undeliverable');

export const pauseChanges: Changes<'routePaused' | 'pauseChanged' | 'routeResumed'> = {
  routePaused(route, event) {
    const { at, decidedOn, pauseReason: reason, returnOn, nextContactOn } = event;
    const asked = decided(route, event);
    return {
      ...asked,
      pause: { pausedAt: at, pausedOn: decidedOn, reason, returnOn, nextContactOn, setAt: at, contacts: asked.contact.count },
      messages: withoutHeldMessages(asked),
    };
  },
  pauseChanged(route, event) {
    const { at, pauseReason: reason, returnOn, nextContactOn } = event;
    const asked = decided(route, event);
    return asked.pause === null ? asked : { ...asked, pause: { ...asked.pause, reason, returnOn, nextContactOn, setAt: at, contacts: asked.contact.count } };
  },
  routeResumed(route, event) {
    const asked = decided(route, event);
    if (asked.pause === null) return asked;
    const pauses = [...asked.pauses, { pausedAt: asked.pause.pausedAt, resumedAt: event.at }];
    return { ...asked, pause: null, pauses: shiftingPauses({ ...asked, pauses }) };
  },
};
