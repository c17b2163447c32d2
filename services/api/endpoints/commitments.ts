import { commitmentList, commitmentListQuery, todayList, todayListQuery } from '#shared/contracts/commitment-list.ts';
import { endpoint, none } from '../endpoint.ts';
import { listCommitments } from '../view/list-commitments.ts';
import { listToday } from '../view/list-today.ts';

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

export const readToday = endpoint({
  name: 'readToday',
  method: 'get',
  path: '/me/commitments',
  summary: 'Wat er op jou wacht, met hoeveel er verder openstaat',
  permission: 'commitment:read',
  isNarrowed: true,
  params: none,
  query: todayListQuery,
  body: none,
  answers: { 200: todayList },
  handle: async ({ query, caller }, deps) => {
    const { shows, ...body } = await listToday(query, caller, deps);
    return { status: 200 as const, body, shows };
  },
});
