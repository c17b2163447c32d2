import type { Owner } from './actor.ts';
import type { TodayFilter } from './texts/web/today.ts';
import { dayOf } from './time/amsterdam.ts';
import type { Instant } from './time/brands.ts';

/** What Today needs to know of a promise to give it its place. */
export type Standing = { isYours: boolean; isOverdue: boolean; isOnHold: boolean; until: Instant; owner: Pick<Owner, 'party'> };
export type WaitState = 'overdue' | 'due' | 'later' | 'hold';

/** How something stands at this moment: by its day, or on hold with its route. */
export const stateOf = ({ isOverdue, isOnHold, until }: Pick<Standing, 'isOverdue' | 'isOnHold' | 'until'>, now: Instant): WaitState => {
  if (isOnHold && !isOverdue) return 'hold';
  if (isOverdue) return 'overdue';
  return dayOf(until) <= dayOf(now) ? 'due' : 'later';
};

const passes: Record<TodayFilter, (item: Standing, state: WaitState) => boolean> = {
  mine: ({ isYours }) => isYours,
  overdue: ({ isYours }, state) => isYours && state === 'overdue',
  due: ({ isYours }, state) => isYours && state === 'due',
  later: ({ isYours }, state) => isYours && state === 'later',
  hold: ({ isOnHold }) => isOnHold,
  others: ({ isYours, owner }) => !isYours && owner.party !== 'time',
};

/** What shows only what waits on this person. */
export const isOwnFilter = (filter: TodayFilter): boolean => filter !== 'others' && filter !== 'hold';

/** What is behind each filter, in the order in which it came: what must be done first stands in front. */
export const sorted = <Item extends Standing>(items: readonly Item[], now: Instant): Record<TodayFilter, Item[]> => {
  const states = items.map((item) => ({ item, state: stateOf(item, now) }));
  const behind = (filter: TodayFilter): Item[] => states.filter(({ item, state }) => passes[filter](item, state)).map(({ item }) => item);
  return { mine: behind('mine'), overdue: behind('overdue'), due: behind('due'), later: behind('later'), hold: behind('hold'), others: behind('others') };
};

/** One page of a list, from 1, and how many there are: whatever page is asked for, there is one. */
export const pageFrom = <Item>(items: readonly Item[], wanted: number, size: number): { shown: Item[]; page: number; pages: number } => {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  return { shown: items.slice((page - 1) * size, page * size), page, pages };
};
