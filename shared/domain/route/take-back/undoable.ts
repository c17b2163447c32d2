import type { EventMap } from '../change.ts';
import type { RouteEvent, RouteEventType } from '../events.ts';
import type { KnownRoute, Message, Undoable } from '../route.ts';
import { takeableEvents, type TakeableEvent } from './takeable.ts';

type Takeable = EventMap[TakeableEvent];

/** What goes on beside it without anybody having built on it. */
const besides: readonly RouteEventType[] = [
  ...(['messageQueued', 'messageLeft', 'messageDelivered', 'messageNotYetDelivered', 'messageUndeliverable', 'messageUndone'] as const),
  ...(['outcomeNoted', 'timePassed'] as const),
];

const isTakeable = (event: RouteEvent): event is Takeable => takeableEvents.some((type) => type === event.type);

/** The event, marked where it can be taken back. */
export const withMark = (event: RouteEvent): RouteEvent => (isTakeable(event) ? { ...event, takeable: true } : event);

/** What left or arrived is a fact of the world outside, whatever is taken back. */
const outside: readonly (keyof KnownRoute)[] = ['messages', 'messageCount', 'tells', 'undoable'];

const heldBefore = (before: KnownRoute, after: KnownRoute): Undoable['before'] =>
  Object.fromEntries(Object.entries(before).filter(([key, value]) => !outside.includes(key as keyof KnownRoute) && after[key as keyof KnownRoute] !== value));

const goneFrom = (before: KnownRoute, after: KnownRoute): Message[] => before.messages.filter(({ id }) => after.messages.every((message) => message.id !== id));

/** The route as it is after this event, with what can still be taken back. */
export function withUndoable(before: KnownRoute, after: KnownRoute, event: RouteEvent): KnownRoute {
  if (event.takeable === true && isTakeable(event)) {
    const { at, by, type } = event;
    const isForCompany = event.type === 'contactRecorded' && event.noteAudience === 'company';
    return { ...after, undoable: { at, by, what: type, isForCompany, before: heldBefore(before, after), own: [], gone: goneFrom(before, after) } };
  }
  const { undoable, ...rest } = after;
  if (undoable === undefined || !besides.includes(event.type)) return rest;
  if (event.type !== 'messageQueued' || event.by.party === 'time') return after;
  return { ...rest, undoable: { ...undoable, own: [...undoable.own, event.messageId], gone: [...undoable.gone, ...goneFrom(before, after)] } };
}
