import { z } from 'zod';
import { aftercareStatuses } from '#shared/domain/route/vocabulary.ts';
import { day, note, oneOf } from './fields.ts';
import { ladderLevel, minutes, moveFields } from './move.ts';

export const startAftercareBody = z.strictObject({ ...moveFields, firstDayOn: day('Vul de eerste werkdag in'), ladderLevel });

export const recordAftercareBody = z.strictObject({
  month: z.int('Vul in welke maand van de nazorg het is, bijvoorbeeld 3').min(1, 'De eerste maand is 1').max(60, 'Vul hooguit 60 maanden in'),
  askedOn: day('Vul de dag in waarop je het vroeg'),
  status: oneOf(aftercareStatuses, 'Kies hoe het ging'),
  minutes,
  note,
});
