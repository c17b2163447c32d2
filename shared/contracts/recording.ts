import { z } from 'zod';

/** Decided and durable, but not yet to be read; the place to look is also in the header `Location`. */
export const lateRecording = z.object({ status: z.literal('accepted'), sentence: z.string(), location: z.string() }).meta({ id: 'LateRecording' });
