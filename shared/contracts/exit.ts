import { z } from 'zod';
import { dropOutReasons, exitOutcomes } from '#shared/domain/route/vocabulary.ts';
import { oneOf } from './fields.ts';
import { ladderLevel, moveFields, reviewFields } from './move.ts';

export const closeRouteBody = z.strictObject({
  ...moveFields,
  outcome: oneOf(exitOutcomes, 'Kies hoe de route eindigt'),
  dropOutReason: oneOf(dropOutReasons, 'Kies waarom iemand is gestopt').nullable().default(null),
  ladderLevel: ladderLevel.nullable().default(null),
});

export const recordLookBackBody = z.strictObject(reviewFields);
