import { z } from 'zod';
import { owner } from './shown.ts';

const wait = z
  .object({
    sentence: z.string(),
    owner,
    since: z.iso.datetime(),
    until: z.iso.datetime(),
    overdue: z.boolean(),
    thenSentence: z.string().nullable().meta({ description: 'Wat er vanzelf gebeurt als niemand iets doet; null als alleen een mens verder kan.' }),
  })
  .meta({ id: 'Wait' });

/** Why a route waits, on whom, until when, and what happens then. */
export const explanationView = z.object({ summary: z.string(), waits: z.array(wait), next: z.array(z.string()) }).meta({ id: 'Explanation' });
