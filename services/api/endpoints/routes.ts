import { routeList, routeListQuery } from '#shared/contracts/route-list.ts';
import { endpoint, none } from '../endpoint.ts';
import { isOutside } from '../view/coach-side.ts';
import { listForOutsiders } from '../view/list-for-outsiders.ts';
import { listRoutes } from '../view/list-routes.ts';

export const readRoutes = endpoint({
  name: 'readRoutes',
  method: 'get',
  path: '/routes',
  summary: 'De routes die je mag zien, wat het eerst moet staat vooraan',
  permission: 'route:read',
  isNarrowed: true,
  params: none,
  query: routeListQuery,
  body: none,
  answers: { 200: routeList },
  handle: async ({ query, caller }, deps) => {
    const list = isOutside(caller.party) ? listForOutsiders : listRoutes;
    const { items, next, shows } = await list(query, caller, deps);
    return { status: 200 as const, body: { items, next }, shows };
  },
});
