import { MOST_ROUTES } from '#shared/contracts/bulk-move.ts';
import { todayList } from '#shared/contracts/commitment-list.ts';
import { isTodayFilter } from '#shared/domain/texts/web/today.ts';
import type { Visit } from '../frame/page.ts';
import { firstOf } from '../session/typed.ts';
import { ROUTE_FIELD, WHOLE_LIST_FIELD } from './bulk-command.ts';

/** The most that the API tells of Today at once. */
const PAGE = '100';

/** The visit with every route of the list on Today that was chosen as a whole, beside the boxes. `isCut`: there were more than one bulk move takes. */
export const withWholeList = async (visit: Visit): Promise<{ visit: Visit; isCut: boolean }> => {
  const { [WHOLE_LIST_FIELD]: _whole, ...typed } = visit.typed;
  const filter = firstOf(visit.typed, WHOLE_LIST_FIELD);
  if (!isTodayFilter(filter)) return { visit: { ...visit, typed }, isCut: false };
  const routes = new Set(typed[ROUTE_FIELD] ?? []);
  for (let [page, pages] = [1, 1]; page <= pages && routes.size <= MOST_ROUTES; page += 1) {
    const list = await visit.api.read('/me/commitments', todayList, { show: filter, page: String(page), limit: PAGE });
    for (const { routeId } of list.items) routes.add(routeId);
    ({ pages } = list);
  }
  return { visit: { ...visit, typed: { ...typed, [ROUTE_FIELD]: [...routes].slice(0, MOST_ROUTES) } }, isCut: routes.size > MOST_ROUTES };
};
