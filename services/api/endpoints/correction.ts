import { correctFactBody } from '#shared/contracts/correction.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const correctFact = commandEndpoint({ command: 'correctFact', summary: 'Zet een gegeven recht', body: correctFactBody });
