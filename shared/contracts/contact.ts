import { z } from 'zod';
import { contactForms, contactParties, noteAudiences } from '#shared/domain/route/vocabulary.ts';
import { day, note, noteAudience, oneOf } from './fields.ts';
import { minutes } from './move.ts';

export const recordContactBody = z.strictObject({
  contactOn: day('Vul de dag van het contact in'),
  with: oneOf(contactParties, 'Kies met wie het contact was'),
  how: oneOf(contactForms, 'Kies hoe het contact ging'),
  minutes,
  note,
  noteAudience: noteAudience(noteAudiences),
});
