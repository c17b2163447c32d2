import { z } from 'zod';
import { pauseReasons } from '#shared/domain/route/vocabulary.ts';
import { day, oneOf, text } from './fields.ts';
import { ladderLevel, moveFields } from './move.ts';

export const pauseRouteBody = z.strictObject({
  ...moveFields,
  pauseReason: oneOf(pauseReasons, 'Kies de soort pauze'),
  returnOn: day('Vul in wanneer de pauze stopt'),
  nextContactOn: day('Vul de dag van het volgende contact in'),
});

export const resumeRouteBody = z.strictObject(moveFields);

export const stepBackBody = z.strictObject({ ...moveFields, to: text('Kies de fase waar de route naar terug gaat', 64), ladderLevel });
