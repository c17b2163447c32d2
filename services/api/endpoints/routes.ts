import { routeList, routeListQuery } from '#shared/contracts/route-list.ts';
import { endpoint, none } from '../endpoint.ts';
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
    const { items, next, shows } = await listRoutes(query, caller, deps);
    return { status: 200 as const, body: { items, next }, shows };
  },
});
