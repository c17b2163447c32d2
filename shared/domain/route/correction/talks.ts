import type { CalendarDay } from '../../time/brands.ts';
import { withTalk } from '../change.ts';
import type { KnownRoute, Talk } from '../route.ts';

const isSame = (a: Talk, b: Talk): boolean => a.on === b.on && a.at === b.at;

/** One of the last two talks was on another day than was written down; the order of both is made anew. */
export function withMovedTalk(route: KnownRoute, talk: Talk, on: CalendarDay): KnownRoute {
  const { contact } = route;
  const { before } = contact;
  const moved = { on, at: talk.at };
  if (isSame(contact, talk)) {
    if (before === null || on >= before.on) return { ...route, contact: { ...contact, ...moved } };
    return { ...route, contact: { ...contact, ...before, before: moved, count: contact.count - 1 } };
  }
  if (before === null || !isSame(before, talk)) return route;
  const { on: lastOn, at, count } = contact;
  const talks = withTalk({ on: lastOn, at, before: null }, moved);
  return { ...route, contact: { ...contact, ...talks, count: on >= lastOn ? count + 1 : count } };
}

/** The day of the last talk with the resident. */
export const withContactDay = (route: KnownRoute, on: CalendarDay): KnownRoute => withMovedTalk(route, { on: route.contact.on, at: route.contact.at }, on);
