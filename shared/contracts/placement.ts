import { z } from 'zod';
import { placementInstruments } from '#shared/domain/route/vocabulary.ts';
import { day, hoursPerWeek, oneOf } from './fields.ts';
import { ladderLevel, moveFields, reviewFields } from './move.ts';

export const startPlacementBody = z.strictObject({
  ...moveFields,
  startsOn: day('Vul de startdatum in'),
  instrument: oneOf(placementInstruments, 'Kies de vorm van de plaatsing'),
  hoursPerWeek,
  ladderLevel,
});

export const confirmFirstDayBody = z.strictObject({ cameOn: day('Vul de eerste werkdag in') });

export const recordThreeWayReviewBody = z.strictObject({ ...reviewFields, hoursPerWeek });
