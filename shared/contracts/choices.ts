import { z } from 'zod';

const choice = z.object({ value: z.string(), label: z.string() });

/** What can be filled in, by the name of a field, where that is no closed list. In alphabetical order, or in the order of the line: never a ranking. */
export const choices = z.object({ fields: z.record(z.string(), z.array(choice)) }).meta({ id: 'Choices' });
