import { postponeCommitmentBody } from '#shared/contracts/postponement.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const postponeCommitment = commandEndpoint({
  command: 'postponeCommitment',
  summary: 'Verzet een afspraak, met een reden',
  body: postponeCommitmentBody,
});
