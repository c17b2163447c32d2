import { agreeMatchBody, proposeMatchBody, recordIntroductionBody, startMatchingBody, withdrawMatchBody } from '#shared/contracts/matching.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const startMatching = commandEndpoint({ command: 'startMatching', summary: 'Start de matching', body: startMatchingBody });
export const proposeMatch = commandEndpoint({ command: 'proposeMatch', summary: 'Stel een bedrijf voor', body: proposeMatchBody });
export const recordIntroduction = commandEndpoint({ command: 'recordIntroduction', summary: 'Leg de kennismaking vast', body: recordIntroductionBody });
export const agreeMatch = commandEndpoint({ command: 'agreeMatch', summary: 'Leg de afspraken over de match vast', body: agreeMatchBody });
export const withdrawMatch = commandEndpoint({ command: 'withdrawMatch', summary: 'Stop de match', body: withdrawMatchBody });
