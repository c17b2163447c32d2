import { z } from 'zod';

const choice = z.object({ value: z.string(), label: z.string() });

/** What a form about a route needs to know before anything is filled in. */
export const choices = z
  .object({
    fields: z.record(z.string(), z.array(choice)).meta({
      description: 'Waaruit je kunt kiezen, per veld (veld, of handeling.veld). Op alfabet of in de volgorde van de lijn, nooit gerangschikt.',
    }),
    initial: z.record(z.string(), z.record(z.string(), z.unknown())).meta({ description: 'Wat al bekend is, per handeling en per veld.' }),
  })
  .meta({ id: 'Choices' });
