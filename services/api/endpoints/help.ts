import { help } from '#shared/contracts/help.ts';
import { endpoint, none } from '../endpoint.ts';
import { viewHelp } from '../view/view-help.ts';

export const readHelp = endpoint({
  name: 'readHelp',
  method: 'get',
  path: '/me/help',
  summary: 'Wie je kunt bellen als je er niet uitkomt',
  permission: 'me:read',
  params: none,
  query: none,
  body: none,
  answers: { 200: help },
  handle: async ({ caller }, deps) => ({ status: 200 as const, body: await viewHelp(caller, deps) }),
});
