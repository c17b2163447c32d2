import { measureLadderBody } from '#shared/contracts/ladder.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const measureLadder = commandEndpoint({ command: 'measureLadder', summary: 'Leg de trede van de participatieladder vast', body: measureLadderBody });
