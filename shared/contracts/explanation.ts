import { z } from 'zod';

export const explanationView = z.object({ sentences: z.array(z.string()) }).meta({ id: 'Explanation' });
