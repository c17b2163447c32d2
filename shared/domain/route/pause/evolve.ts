import type { Instant } from '../../time/brands.ts';
import { type Changes, type EventMap, decided } from '../change.ts';
import { standingWaits } from '../open-waits.ts';
import type { MessageTemplate } from '../message/templates.ts';
import { isHeldByPause } from '../placement/messages.ts';
import type { KnownRoute, Pause } from '../route.ts';
import type { Track } from '../vocabulary.ts';

/** More pauses than this within one promise are not remembered one by one. */
const REMEMBERED_PAUSES = 40;

/** The pauses that can still shift a promise: those that ended after the oldest promise that stands was made. */
function shiftingPauses(route: KnownRoute): KnownRoute['pauses'] {
  const oldest = standingWaits(route).reduce<Instant>((earliest, { since }) => (since < earliest ? since : earliest), route.stage.enteredAt);
  return route.pauses.filter(({ resumedAt }) => resumedAt > oldest).slice(-REMEMBERED_PAUSES);
}

/** Announcing a first day waits for the return; what has left already, or could not be delivered, stays somebody's to see. */
const withoutHeldMessages = ({ messages }: KnownRoute, tracks: readonly Track[]) =>
  messages.filter(({ template, step }) => !isHeld(template, tracks) || step === 'sending' || step === 'undeliverable');

const isHeld = (template: MessageTemplate, tracks: readonly Track[]): boolean =>
  (tracks.includes('work') && isHeldByPause(template)) || (tracks.includes('check-in') && template === 'askResident');

const withPause = (route: KnownRoute, named: readonly Track[], pause: (before: Pause | null) => Pause | null): KnownRoute => ({
  ...route,
  paused: named.reduce((paused, track) => ({ ...paused, [track]: pause(paused[track]) }), route.paused),
});

/** Care comes first only while the work track is paused for it; a new look at the same pause does not ask anew. */
function withCare(route: KnownRoute, { tracks, careFirst, at }: EventMap['routePaused' | 'pauseChanged']): KnownRoute {
  if (!tracks.includes('work')) return route;
  return { ...route, careFirst: careFirst ? (route.careFirst ?? { since: at, asked: 0, ready: false }) : null };
}

export const pauseChanges: Changes<'routePaused' | 'pauseChanged' | 'routeResumed' | 'careAnswerRecorded'> = {
  routePaused(route, event) {
    const { tracks, at, decidedOn, pauseReason: reason, returnOn, nextContactOn } = event;
    const asked = decided(route, event);
    const pause: Pause = { pausedAt: at, pausedOn: decidedOn, reason, returnOn, nextContactOn, setAt: at, contacts: asked.contact.count };
    const paused = withCare(
      withPause(asked, tracks, () => pause),
      event,
    );
    return { ...paused, messages: withoutHeldMessages(paused, tracks) };
  },
  pauseChanged(route, event) {
    const { tracks, at, pauseReason: reason, returnOn, nextContactOn } = event;
    const asked = decided(route, event);
    const changed = (before: Pause | null): Pause | null =>
      before === null ? null : { ...before, reason, returnOn, nextContactOn, setAt: at, contacts: asked.contact.count };
    return withCare(withPause(asked, tracks, changed), event);
  },
  routeResumed(route, event) {
    const asked = decided(route, event);
    const ended = event.tracks.flatMap((track) => {
      const pause = asked.paused[track];
      return pause === null ? [] : [{ track, pausedAt: pause.pausedAt, resumedAt: event.at }];
    });
    const resumed = withPause({ ...asked, pauses: [...asked.pauses, ...ended] }, event.tracks, () => null);
    const after = event.tracks.includes('work') ? { ...resumed, careFirst: null } : resumed;
    return { ...after, pauses: shiftingPauses(after) };
  },
  careAnswerRecorded: (route, { at, readyForWork }) =>
    route.careFirst === null ? route : { ...route, careFirst: { since: at, asked: route.careFirst.asked + 1, ready: readyForWork } },
};
