import type { TodayFilter } from '#shared/domain/texts/web/today.ts';

/** What Today shows: everything about it stands in its address. `open`: the answer that is filled in in place, as route and command. */
export type TodayView = { filter: TodayFilter; page: number; open: { routeId: string; command: string; commitment: string } | null };

export const todayAddress = ({ filter, page, open }: TodayView): string => {
  const query = new URLSearchParams({
    ...(filter !== 'mine' && { toon: filter }),
    ...(page > 1 && { bladzijde: String(page) }),
    ...(open !== null && { route: open.routeId, doe: open.command, bij: open.commitment }),
  }).toString();
  return `/vandaag${query === '' ? '' : `?${query}`}`;
};
