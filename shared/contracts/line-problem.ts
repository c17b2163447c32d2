import { z } from 'zod';

/** What stands in the way of publishing a line. */
export const lineProblem = z
  .object({
    code: z.string(),
    where: z.string().meta({ description: 'De plek in de lijn, bijvoorbeeld stages.matching.moves.' }),
    sentence: z.string(),
  })
  .meta({ id: 'LineProblem' });
