import { z } from 'zod';
import { id } from './fields.ts';

export const personParams = z.strictObject({ personId: id('Vul het id van de medewerker in') });

export const endedAccount = z.object({ id: z.string(), ended: z.literal(true) }).meta({ id: 'EndedAccount' });
