import { z } from 'zod';
import { alternatives, suitabilities } from '#shared/domain/route/vocabulary.ts';
import { day, oneOf } from './fields.ts';
import { moveFields } from './move.ts';

export const decideSuitabilityBody = z.strictObject({
  ...moveFields,
  suitability: oneOf(suitabilities, 'Kies of deze route past'),
  alternative: oneOf(alternatives, 'Kies wat er wel kan').nullable().default(null),
  reviewOn: day('Vul de dag in waarop jullie opnieuw kijken').nullable().default(null),
});
