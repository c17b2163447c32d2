import { z } from 'zod';
import { id } from './fields.ts';

export const routeParams = z.strictObject({ routeId: id('Vul het id van de route in') });

export const recordingParams = z.strictObject({
  ...routeParams.shape,
  recordingId: z.string().regex(/^[0-9a-f]{64}-[0-9a-f]{64}$/, 'Gebruik het adres uit de kop Location'),
});
