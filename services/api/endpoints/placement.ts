import * as placement from '#shared/contracts/placement.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const startPlacement = commandEndpoint({ command: 'startPlacement', summary: 'Start de plaatsing', body: placement.startPlacementBody });
export const confirmFirstDay = commandEndpoint({ command: 'confirmFirstDay', summary: 'Bevestig de eerste werkdag', body: placement.confirmFirstDayBody });
export const recordThreeWayReview = commandEndpoint({
  command: 'recordThreeWayReview',
  summary: 'Leg een driegesprek vast',
  body: placement.recordThreeWayReviewBody,
});
export const extendPlacement = commandEndpoint({ command: 'extendPlacement', summary: 'Verleng de plaatsing', body: placement.extendPlacementBody });
export const endPlacement = commandEndpoint({
  command: 'endPlacement',
  summary: 'Laat de plaatsing stoppen en kies hoe het verdergaat',
  body: placement.endPlacementBody,
});
