import { referToDecisionBody } from '#shared/contracts/formal-decision.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const referToDecision = commandEndpoint({ command: 'referToDecision', summary: 'Verwijs naar een besluit van de gemeente', body: referToDecisionBody });
