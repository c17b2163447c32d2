import type { z } from 'zod';
import type { commitmentList } from '#shared/contracts/commitment-list.ts';
import { todayFilters, type TodayFilter } from '#shared/domain/texts/web/today.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

export type Waiting = z.output<typeof commitmentList>['items'][number];
export type WaitState = 'overdue' | 'due' | 'later' | 'hold';

/** How something stands at this moment: by its day, or on hold with its route. */
export const stateOf = ({ isOverdue, isOnHold, until }: Pick<Waiting, 'isOverdue' | 'isOnHold' | 'until'>, now: Instant): WaitState => {
  if (isOnHold && !isOverdue) return 'hold';
  if (isOverdue) return 'overdue';
  return dayOf(until as Instant) <= dayOf(now) ? 'due' : 'later';
};

const passes: Record<TodayFilter, (item: Waiting, state: WaitState) => boolean> = {
  mine: ({ isYours }) => isYours,
  overdue: ({ isYours }, state) => isYours && state === 'overdue',
  due: ({ isYours }, state) => isYours && state === 'due',
  later: ({ isYours }, state) => isYours && state === 'later',
  hold: ({ isOnHold }) => isOnHold,
  others: ({ isYours, owner }) => !isYours && owner.party !== 'time',
};

/** What shows only what waits on this person. */
export const isOwnFilter = (filter: TodayFilter): boolean => filter !== 'others' && filter !== 'hold';

export const isTodayFilter = (text: string | undefined): text is TodayFilter => todayFilters.some((filter) => filter === text);

/** What is shown under this filter, in the order in which it came: what must be done first stands in front. */
export const filtered = (items: readonly Waiting[], filter: TodayFilter, now: Instant): Waiting[] =>
  items.filter((item) => passes[filter](item, stateOf(item, now)));

/** How much is behind each filter; null where that was not asked for. */
export const counted = (items: readonly Waiting[], now: Instant, all: boolean): Record<TodayFilter, number | null> => {
  const count = (filter: TodayFilter): number | null => (all || isOwnFilter(filter) ? filtered(items, filter, now).length : null);
  return { mine: count('mine'), overdue: count('overdue'), due: count('due'), later: count('later'), hold: count('hold'), others: count('others') };
};

/** One page of a list, from 1, and how many there are. */
export const pageFrom = <Item>(items: readonly Item[], wanted: number, size: number): { shown: Item[]; page: number; pages: number } => {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  return { shown: items.slice((page - 1) * size, page * size), page, pages };
};
