import { amendAgreementBody, confirmAgreementBody, draftAgreementBody } from '#shared/contracts/agreement.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const draftAgreement = commandEndpoint({ command: 'draftAgreement', summary: 'Schrijf de afspraken over de plek op', body: draftAgreementBody });
export const amendAgreement = commandEndpoint({ command: 'amendAgreement', summary: 'Verander de afspraken over de plek', body: amendAgreementBody });
export const confirmAgreement = commandEndpoint({ command: 'confirmAgreement', summary: 'Bevestig de afspraken', body: confirmAgreementBody });
