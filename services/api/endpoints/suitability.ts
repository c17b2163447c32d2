import { decideSuitabilityBody } from '#shared/contracts/suitability.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const decideSuitability = commandEndpoint({ command: 'decideSuitability', summary: 'Leg vast of deze route past', body: decideSuitabilityBody });
