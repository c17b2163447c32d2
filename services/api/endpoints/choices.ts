import { choices } from '#shared/contracts/choices.ts';
import { routeParams } from '#shared/contracts/route-params.ts';
import { endpoint, none } from '../endpoint.ts';
import { fileOf } from '../route-file.ts';
import { viewChoices } from '../view/view-choices.ts';

export const readChoices = endpoint({
  name: 'readChoices',
  method: 'get',
  path: '/routes/{routeId}/choices',
  summary: 'Waaruit je kunt kiezen als je iets vastlegt op deze route',
  permission: 'choice:read',
  params: routeParams,
  query: none,
  body: none,
  answers: { 200: choices },
  handle: async (call, deps) => ({ status: 200 as const, body: await viewChoices(fileOf(call), call.caller, deps) }),
});
