import { z } from 'zod';
import { endCauses } from '#shared/domain/route/vocabulary.ts';
import { day, hoursPerWeek, oneOf } from './fields.ts';
import { ladderLevel, moveFields, reviewFields } from './move.ts';

export const startPlacementBody = z.strictObject({ ...moveFields, ladderLevel });

export const confirmFirstDayBody = z.strictObject({ cameOn: day('Vul de eerste werkdag in') });

export const recordThreeWayReviewBody = z.strictObject({ ...reviewFields, hoursPerWeek });

export const extendPlacementBody = z.strictObject({ ...moveFields, untilOn: day('Vul de nieuwe laatste dag in') });

const cause = oneOf(endCauses, 'Kies waarom de plaatsing stopt');

export const endPlacementBody = z.strictObject({
  ...moveFields,
  endedOn: day('Vul de laatste dag op de plek in'),
  to: z.string('Kies hoe het verdergaat').min(1, 'Kies hoe het verdergaat').max(64, 'Gebruik het id van een fase uit /v1/lines'),
  residentCause: cause,
  companyCause: cause,
  ladderLevel,
});
