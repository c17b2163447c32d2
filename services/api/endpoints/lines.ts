import { lineList } from '#shared/contracts/line-list.ts';
import { lines } from '#shared/domain/line/lines.ts';
import { endpoint, none } from '../endpoint.ts';

export const listLines = endpoint({
  name: 'listLines',
  method: 'get',
  path: '/lines',
  summary: 'De ontwikkellijnen en hun fasen',
  permission: 'line:read',
  params: none,
  query: none,
  body: none,
  answers: { 200: lineList },
  handle: () => {
    const items = lines.map(({ id, version, name, stages }) => ({ id, version, name, stages: stages.map((stage) => ({ ...stage, moves: [...stage.moves] })) }));
    return Promise.resolve({ status: 200 as const, body: { items } });
  },
});
