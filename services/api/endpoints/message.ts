import { undoMessageBody } from '#shared/contracts/message.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const undoMessage = commandEndpoint({ command: 'undoMessage', summary: 'Neem een bericht terug dat nog niet weg is', body: undoMessageBody });
