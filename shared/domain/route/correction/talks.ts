import type { CalendarDay } from '../../time/brands.ts';
import type { KnownRoute, Talk } from '../route.ts';

const isSame = (a: Talk, b: Talk): boolean => a.on === b.on && a.at === b.at;

/** Of two talks on one day the one that was recorded later is the last. */
const isAfter = (a: Talk, b: Talk): boolean => (a.on === b.on ? a.at >= b.at : a.on > b.on);

/** Only a talk that was the last when it was recorded counts: of two, the second unless it was about an earlier day. */
const counted = (last: Talk, before: Talk): number => (last.at >= before.at ? 2 : 1);

/** One of the last two talks was on another day than was written down; which of both was the last is worked out anew. */
export function withMovedTalk(route: KnownRoute, talk: Talk, on: CalendarDay): KnownRoute {
  const { contact } = route;
  const { before } = contact;
  const last: Talk = { on: contact.on, at: contact.at };
  const moved: Talk = { on, at: talk.at };
  if (before === null) return isSame(last, talk) ? { ...route, contact: { ...contact, ...moved } } : route;
  const isLast = isSame(last, talk);
  if (!isLast && !isSame(before, talk)) return route;
  const [one, other] = isLast ? [moved, before] : [last, moved];
  const [now, then] = isAfter(one, other) ? [one, other] : [other, one];
  return { ...route, contact: { ...contact, ...now, before: then, count: contact.count - counted(last, before) + counted(now, then) } };
}

/** The day of the last talk with the resident. */
export const withContactDay = (route: KnownRoute, on: CalendarDay): KnownRoute => withMovedTalk(route, { on: route.contact.on, at: route.contact.at }, on);
