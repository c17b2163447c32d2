import { pauseRouteBody, recordCareAnswerBody, resumeRouteBody } from '#shared/contracts/pause.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const pauseRoute = commandEndpoint({ command: 'pauseRoute', summary: 'Pauzeer de route', body: pauseRouteBody });
export const resumeRoute = commandEndpoint({ command: 'resumeRoute', summary: 'Ga verder na een pauze', body: resumeRouteBody });
export const recordCareAnswer = commandEndpoint({ command: 'recordCareAnswer', summary: 'Leg vast of werk weer kan', body: recordCareAnswerBody });
