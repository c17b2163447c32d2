import { completeHandoverBody, planHandoverBody } from '#shared/contracts/handover.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const planHandover = commandEndpoint({ command: 'planHandover', summary: 'Spreek een warme overdracht af', body: planHandoverBody });
export const completeHandover = commandEndpoint({ command: 'completeHandover', summary: 'Leg het gesprek van de overdracht vast', body: completeHandoverBody });
