import { eventStream } from '#shared/contracts/events.ts';
import { endpoint, none } from '../endpoint.ts';

export const readEvents = endpoint({
  name: 'readEvents',
  method: 'get',
  path: '/events',
  summary: 'Hoor wat er verandert in wat je mag zien, zolang je luistert',
  permission: 'route:read',
  isNarrowed: true,
  produces: 'text/event-stream',
  params: none,
  query: none,
  body: none,
  answers: { 200: eventStream },
  handle: async ({ caller, lastEventId }, { events }) => ({ status: 200 as const, body: '', stream: await events.open(caller, lastEventId) }),
});
