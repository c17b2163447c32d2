import { addArrangementBody, settleArrangementBody } from '#shared/contracts/arrangement.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const addArrangement = commandEndpoint({
  command: 'addArrangement',
  summary: 'Zet iets op de lijst dat voor de start klaar moet zijn',
  body: addArrangementBody,
});
export const settleArrangement = commandEndpoint({
  command: 'settleArrangement',
  summary: 'Leg vast dat iets voor de start klaar is',
  body: settleArrangementBody,
});
