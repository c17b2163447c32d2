import * as matching from '#shared/contracts/matching.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const startMatching = commandEndpoint({ command: 'startMatching', summary: 'Start de matching', body: matching.startMatchingBody });
export const proposeMatch = commandEndpoint({ command: 'proposeMatch', summary: 'Stel een plek voor', body: matching.proposeMatchBody });
export const recordIntroduction = commandEndpoint({
  command: 'recordIntroduction',
  summary: 'Leg de kennismaking vast',
  body: matching.recordIntroductionBody,
});
export const answerMatch = commandEndpoint({ command: 'answerMatch', summary: 'Zeg ja of nee tegen de match', body: matching.answerMatchBody });
export const askPlaceAgain = commandEndpoint({ command: 'askPlaceAgain', summary: 'Vraag de plek opnieuw', body: matching.askPlaceAgainBody });
export const withdrawMatch = commandEndpoint({ command: 'withdrawMatch', summary: 'Stop de match', body: matching.withdrawMatchBody });
