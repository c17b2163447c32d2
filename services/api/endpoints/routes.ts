import type { z } from 'zod';
import { routeList, routeListQuery, routeSearchBody } from '#shared/contracts/route-list.ts';
import type { ApiDeps } from '../deps.ts';
import { endpoint, none } from '../endpoint.ts';
import type { Caller } from '../permissions.ts';
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
  handle: ({ query, caller }, deps) => answerList(query, caller, deps),
});

export const searchRoutes = endpoint({
  name: 'searchRoutes',
  method: 'post',
  path: '/routes/_zoek',
  summary: 'Zoek in de routes die je mag zien, ook op naam',
  permission: 'route:read',
  isNarrowed: true,
  isSafe: true,
  params: none,
  query: none,
  body: routeSearchBody,
  answers: { 200: routeList },
  handle: ({ body, caller }, deps) => answerList(body, caller, deps),
});

const answerList = async (wanted: z.output<typeof routeSearchBody>, caller: Caller, deps: ApiDeps) => {
  const list = isOutside(caller.party) ? listForOutsiders : listRoutes;
  const { items, next, shows } = await list(wanted, caller, deps);
  return { status: 200 as const, body: { items, next }, shows };
};
