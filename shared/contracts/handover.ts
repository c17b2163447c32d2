import { z } from 'zod';
import { day, id } from './fields.ts';
import { moveFields, reviewFields } from './move.ts';

export const planHandoverBody = z.strictObject({
  ...moveFields,
  coachId: id('Kies de nieuwe trajectbegeleider'),
  talkOn: day('Vul de dag van het gesprek in'),
});

export const completeHandoverBody = z.strictObject({ ...reviewFields, residentPresent: z.boolean('Kies of de inwoner erbij was: true of false') });
