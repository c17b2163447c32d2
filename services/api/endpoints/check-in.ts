import { answerCheckInBody } from '#shared/contracts/check-in.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const answerCheckIn = commandEndpoint({ command: 'answerCheckIn', summary: 'Vertel hoe het gaat op de plek', body: answerCheckInBody });
