import { z } from 'zod';
import type { Instant } from '#shared/domain/time/brands.ts';

export const takeBackBody = z.strictObject({
  recordedAt: z.iso
    .datetime('Kies wat je terugneemt')
    .transform((text) => text as Instant)
    .meta({ description: 'Het moment waarop is vastgelegd wat je terugneemt.' }),
});
