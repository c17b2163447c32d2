import { recordAftercareBody, startAftercareBody } from '#shared/contracts/aftercare.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const startAftercare = commandEndpoint({ command: 'startAftercare', summary: 'Start de nazorg', body: startAftercareBody });
export const recordAftercare = commandEndpoint({ command: 'recordAftercare', summary: 'Leg een nazorgcontact vast', body: recordAftercareBody });
