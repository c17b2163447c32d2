import { z } from 'zod';

/** Whom this person can call; null where nobody is known. */
export const help = z
  .object({ contact: z.object({ name: z.string(), role: z.string(), phone: z.string().nullable(), email: z.string().nullable() }).nullable() })
  .meta({ id: 'Help', description: 'Wie je kunt bellen als je er niet uitkomt.' });
