import { z } from 'zod';
import { parties } from '#shared/domain/actor.ts';

/** A person or a company as it is shown: `name` null where it is not known, or not for whoever asks. */
export const named = z.object({ id: z.string(), name: z.string().nullable() });

/** Who must keep a promise; `id` null means anybody in that role. */
export const owner = z.object({ party: z.enum(parties), id: z.string().nullable(), name: z.string().nullable() });

export const commitment = z
  .object({
    id: z.string(),
    kind: z.string(),
    sentence: z.string(),
    owner,
    since: z.iso.datetime(),
    until: z.iso.datetime(),
  })
  .meta({ id: 'Commitment', description: 'Een belofte: wie is aan de beurt, sinds wanneer en tot wanneer.' });

export const nextStep = z
  .object({ command: z.string(), path: z.string(), allowed: z.boolean(), code: z.string().nullable(), sentence: z.string().nullable() })
  .meta({ id: 'NextStep', description: 'Wat je nu kunt doen met deze route of dit bedrijf, of waarom dat nu niet kan.' });
