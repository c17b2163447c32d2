import { explanationView } from '#shared/contracts/explanation.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { routeView } from '#shared/contracts/route-view.ts';
import { timeline } from '#shared/contracts/timeline.ts';
import { endpoint, none } from '../endpoint.ts';
import { fileOf } from '../route-file.ts';
import { viewExplanation } from '../view/view-explanation.ts';
import { viewRoute } from '../view/view-route.ts';
import { viewTimeline } from '../view/view-timeline.ts';

const aboutRoute = { method: 'get', permission: 'route:read', params: routeParams, query: none, body: none } as const;

export const readRoute = endpoint({
  ...aboutRoute,
  name: 'readRoute',
  path: '/routes/{routeId}',
  summary: 'Een route: waar die staat, wie aan de beurt is en wat nu kan',
  answers: { 200: routeView },
  handle: async (call, deps) => ({ status: 200 as const, body: await viewRoute(fileOf(call), call.caller, deps) }),
});

export const readTimeline = endpoint({
  ...aboutRoute,
  name: 'readTimeline',
  path: '/routes/{routeId}/timeline',
  summary: 'Wat er met een route is gebeurd',
  answers: { 200: timeline },
  handle: async (call, deps) => ({ status: 200 as const, body: await viewTimeline(fileOf(call), call.caller, deps) }),
});

export const readExplanation = endpoint({
  ...aboutRoute,
  name: 'readExplanation',
  path: '/routes/{routeId}/explanation',
  summary: 'Waarom een route wacht, op wie, tot wanneer en wat er dan gebeurt',
  answers: { 200: explanationView },
  handle: async (call, deps) => ({ status: 200 as const, body: await viewExplanation(fileOf(call), call.caller, deps) }),
});
