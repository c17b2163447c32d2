import { z } from 'zod';
import { parties } from '#shared/domain/actor.ts';
import { noteAudiences } from '#shared/domain/route/vocabulary.ts';

const happened = z
  .object({
    at: z.iso.datetime(),
    type: z.string(),
    sentence: z.string(),
    by: z.object({
      party: z.enum(parties),
      name: z.string().nullable(),
      coverFor: z.string().nullable().meta({ description: 'In wiens plaats, als diegene er toen niet was.' }),
    }),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).meta({ description: 'Wat er is vastgelegd, voor wie dat mag zien.' }),
    note: z.string().nullable(),
    noteAudience: z
      .enum(noteAudiences)
      .nullable()
      .meta({ description: 'Wie de notitie mag lezen; null zonder notitie, en voor wie niet bij de begeleiding hoort.' }),
  })
  .meta({ id: 'Happened' });

/** What happened to a route, oldest first, as far as the caller may see it. */
export const timeline = z.object({ items: z.array(happened) }).meta({ id: 'Timeline' });
