import { z } from 'zod';

const stage = z.object({ id: z.string(), kind: z.string(), name: z.string(), moves: z.array(z.string()) });

export const lineList = z
  .object({ items: z.array(z.object({ id: z.string(), version: z.int(), name: z.string(), stages: z.array(stage) }).meta({ id: 'Line' })) })
  .meta({ id: 'LineList' });
