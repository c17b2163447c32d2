import { routeMap } from '#shared/contracts/route-map.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { endpoint, none } from '../endpoint.ts';
import { fileOf } from '../route-file.ts';
import { viewMap } from '../view/view-map.ts';

export const readRouteMap = endpoint({
  name: 'readRouteMap',
  method: 'get',
  path: '/routes/{routeId}/map',
  summary: 'De ontwikkellijn van een route: waar die is, was en heen kan',
  permission: 'route:read',
  params: routeParams,
  query: none,
  body: none,
  answers: { 200: routeMap },
  handle: (call) => Promise.resolve({ status: 200 as const, body: viewMap(fileOf(call), call.caller) }),
});
