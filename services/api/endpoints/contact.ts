import { recordContactBody } from '#shared/contracts/contact.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const recordContact = commandEndpoint({ command: 'recordContact', summary: 'Leg een contact vast', body: recordContactBody });
