import { stepBackBody } from '#shared/contracts/step-back.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const stepBack = commandEndpoint({ command: 'stepBack', summary: 'Ga terug naar een eerdere fase', body: stepBackBody });
