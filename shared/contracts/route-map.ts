import { z } from 'zod';

const stage = z
  .object({
    id: z.string(),
    name: z.string(),
    sentence: z.string().meta({ description: 'Wat er in deze fase gebeurt.' }),
    isHere: z.boolean(),
    visits: z.int().meta({ description: 'Hoe vaak de route in deze fase was of is.' }),
    reach: z.enum(['onward', 'back']).nullable().meta({ description: 'Of de route van hier naar deze fase kan.' }),
  })
  .meta({ id: 'StageOnMap' });

/** The route's own line, in its order, with where the route is, was and may go. Empty as long as nobody asked for a route. */
export const routeMap = z.object({ stages: z.array(stage) }).meta({ id: 'RouteMap' });
