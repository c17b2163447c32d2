import { z } from 'zod';
import { pauseReasons } from '#shared/domain/route/vocabulary.ts';
import { day, oneOf } from './fields.ts';
import { moveFields } from './move.ts';

export const pauseRouteBody = z.strictObject({
  ...moveFields,
  pauseReason: oneOf(pauseReasons, 'Kies de soort pauze'),
  returnOn: day('Vul in wanneer de pauze stopt'),
  nextContactOn: day('Vul de dag van het volgende contact in'),
});

export const resumeRouteBody = z.strictObject(moveFields);
