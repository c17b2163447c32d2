import { z } from 'zod';
import { parties } from '#shared/domain/actor.ts';

export const me = z
  .object({ id: z.string(), name: z.string(), role: z.enum(parties), companyId: z.string().nullable(), permissions: z.array(z.string()) })
  .meta({ id: 'Me' });
