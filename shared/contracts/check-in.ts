import { z } from 'zod';
import { moods } from '#shared/domain/route/vocabulary.ts';
import { day, note, oneOf } from './fields.ts';

export const answerCheckInBody = z.strictObject({
  round: z.int('Vul het nummer van de vraag in, bijvoorbeeld 1').min(1, 'De eerste vraag is nummer 1').max(1000, 'Vul hooguit 1000 in'),
  mood: oneOf(moods, 'Kies hoe het gaat'),
  wantsContact: z.boolean('Kies of je wilt praten: true of false'),
  answeredOn: day('Vul de dag van het antwoord in'),
  note,
});
