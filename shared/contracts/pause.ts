import { z } from 'zod';
import { pauseReasons, tracks } from '#shared/domain/route/vocabulary.ts';
import { day, note, oneOf } from './fields.ts';
import { moveFields } from './move.ts';

const pausedTracks = z
  .array(oneOf(tracks, 'Kies wat er stilstaat'), 'Kies wat er stilstaat')
  .min(1, 'Kies wat er stilstaat')
  .meta({ description: 'work: alles rond werk. check-in: de vaste vragen over hoe het gaat.' });

export const pauseRouteBody = z.strictObject({
  ...moveFields,
  tracks: pausedTracks.default(['work']),
  pauseReason: oneOf(pauseReasons, 'Kies de soort pauze'),
  careFirst: z.boolean('Kies of zorg nu voorgaat').default(false),
  returnOn: day('Vul in wanneer de pauze stopt'),
  nextContactOn: day('Vul de dag van het volgende contact in'),
});

export const resumeRouteBody = z.strictObject({ ...moveFields, tracks: pausedTracks.default(['work']) });

export const recordCareAnswerBody = z.strictObject({
  answeredOn: day('Vul de dag van het antwoord in'),
  readyForWork: z.boolean('Kies of werk weer kan'),
  note,
});
