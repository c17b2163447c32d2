import { commitmentList, commitmentListQuery } from '#shared/contracts/commitment-list.ts';
import { endpoint, none } from '../endpoint.ts';
import { listCommitments } from '../view/list-commitments.ts';

export const readCommitments = endpoint({
  name: 'readCommitments',
  method: 'get',
  path: '/commitments',
  summary: 'Wat er openstaat op de routes die je begeleidt, wat het eerst moet staat vooraan',
  permission: 'commitment:read',
  isNarrowed: true,
  params: none,
  query: commitmentListQuery,
  body: none,
  answers: { 200: commitmentList },
  handle: async ({ query, caller }, deps) => {
    const { items, next, shows } = await listCommitments(query, caller, deps);
    return { status: 200 as const, body: { items, next }, shows };
  },
});
