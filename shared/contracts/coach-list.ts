import { z } from 'zod';

const coach = z
  .object({
    id: z.string(),
    name: z.string(),
    mayPlanAbsence: z.boolean().meta({ description: 'Of degene die vraagt voor deze trajectbegeleider een afwezigheid mag plannen.' }),
  })
  .meta({ id: 'Coach' });

export const coachList = z
  .object({ items: z.array(coach) })
  .meta({ id: 'CoachList', description: 'Wie hier nu trajectbegeleider is, op alfabet en nooit gerangschikt.' });
