import { z } from 'zod';
import { contractKinds, transitionForms } from '#shared/domain/route/vocabulary.ts';
import { day, hoursPerWeek, id, oneOf } from './fields.ts';
import { ladderLevel, moveFields } from './move.ts';

export const startTransitionBody = z.strictObject({
  ...moveFields,
  form: oneOf(transitionForms, 'Kies hoe de overstap gaat'),
  startsOn: day('Vul de startdatum in'),
  decideBy: day('Vul in wanneer het bedrijf beslist'),
  ladderLevel,
});

export const extendTransitionBody = z.strictObject({ ...moveFields, decideBy: day('Vul de nieuwe dag van het besluit in') });

export const startWorkBody = z.strictObject({
  ...moveFields,
  contract: oneOf(contractKinds, 'Kies de soort contract'),
  companyId: id('Kies een bedrijf'),
  hoursPerWeek,
  withSupport: z.boolean('Vul in of er begeleiding bij is: true of false'),
  firstDayOn: day('Vul de eerste werkdag in'),
  ladderLevel,
});
