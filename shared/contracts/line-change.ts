import { z } from 'zod';
import { parties } from '#shared/domain/actor.ts';
import { moveFields } from './move.ts';

const version = z.coerce.number('Vul het nummer van een versie in').int('Vul een heel getal in').min(1, 'Vul 1 of meer in');

export const changeLineBody = z.strictObject({
  version: version.meta({ description: 'De versie van dezelfde lijn waar de route naartoe gaat.' }),
  ...moveFields,
});

export const previewQuery = z.strictObject({ version: version.optional() });

const foreseen = z
  .object({
    on: z.iso.date(),
    what: z.enum(['commitment', 'message', 'stage']),
    party: z.enum(parties).nullable().meta({ description: 'Wie aan de beurt is, of wie het bericht krijgt.' }),
    sentence: z.string(),
  })
  .meta({ id: 'Foreseen' });

/** A route played to its end twice, under the rules and the line as given. */
export const previewView = z
  .object({
    line: z.object({ id: z.string(), version: z.int(), name: z.string() }),
    kept: z.array(foreseen).meta({ description: 'Als iedereen elke belofte op de dag nakomt.' }),
    ignored: z.array(foreseen).meta({ description: 'Als niemand iets doet.' }),
  })
  .meta({ id: 'Preview' });
