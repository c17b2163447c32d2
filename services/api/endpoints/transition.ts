import { extendTransitionBody, startTransitionBody, startWorkBody } from '#shared/contracts/transition.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const startTransition = commandEndpoint({ command: 'startTransition', summary: 'Start de overstap naar regulier werk', body: startTransitionBody });
export const startWork = commandEndpoint({ command: 'startWork', summary: 'Leg de start van het werk vast', body: startWorkBody });
export const extendTransition = commandEndpoint({ command: 'extendTransition', summary: 'Verzet het besluit over de overstap', body: extendTransitionBody });
