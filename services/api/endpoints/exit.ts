import { closeRouteBody, recordLookBackBody } from '#shared/contracts/exit.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const closeRoute = commandEndpoint({ command: 'closeRoute', summary: 'Sluit de route', body: closeRouteBody });
export const recordLookBack = commandEndpoint({ command: 'recordLookBack', summary: 'Leg de terugblik vast', body: recordLookBackBody });
