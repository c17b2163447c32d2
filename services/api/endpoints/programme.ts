import { extendProgrammeBody, recordFinalReviewBody, recordMidReviewBody, startProgrammeBody } from '#shared/contracts/programme.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const startProgramme = commandEndpoint({ command: 'startProgramme', summary: 'Start Kansrijk Talent', body: startProgrammeBody });
export const recordMidReview = commandEndpoint({ command: 'recordMidReview', summary: 'Leg de tussenevaluatie vast', body: recordMidReviewBody });
export const recordFinalReview = commandEndpoint({ command: 'recordFinalReview', summary: 'Leg de eindevaluatie vast', body: recordFinalReviewBody });
export const extendProgramme = commandEndpoint({ command: 'extendProgramme', summary: 'Verleng Kansrijk Talent', body: extendProgrammeBody });
