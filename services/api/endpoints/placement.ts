import { confirmFirstDayBody, recordThreeWayReviewBody, startPlacementBody } from '#shared/contracts/placement.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const startPlacement = commandEndpoint({ command: 'startPlacement', summary: 'Start de plaatsing', body: startPlacementBody });
export const confirmFirstDay = commandEndpoint({ command: 'confirmFirstDay', summary: 'Bevestig de eerste werkdag', body: confirmFirstDayBody });
export const recordThreeWayReview = commandEndpoint({ command: 'recordThreeWayReview', summary: 'Leg een driegesprek vast', body: recordThreeWayReviewBody });
