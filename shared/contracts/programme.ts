import { z } from 'zod';
import { finalAdvices } from '#shared/domain/route/vocabulary.ts';
import { day, oneOf } from './fields.ts';
import { moveFields, reviewFields } from './move.ts';

export const startProgrammeBody = z.strictObject({ ...moveFields, startsOn: day('Vul de eerste dag van Kansrijk Talent in') });

export const recordMidReviewBody = z.strictObject(reviewFields);

export const recordFinalReviewBody = z.strictObject({ ...reviewFields, advice: oneOf(finalAdvices, 'Kies het advies') });

export const extendProgrammeBody = z.strictObject({ ...moveFields, untilOn: day('Vul in tot welke dag Kansrijk Talent duurt') });
