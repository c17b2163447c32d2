import { z } from 'zod';
import { day, text } from './fields.ts';

export const registerResidentBody = z.strictObject({
  givenName: text('Vul de voornaam in', 100),
  familyName: text('Vul de achternaam in', 100),
  birthDate: day('Vul de geboortedatum in', '1900-01-01').nullable().default(null),
  email: z.email('Vul een mailadres in, bijvoorbeeld naam@voorbeeld.nl').max(254, 'Gebruik hooguit 254 tekens').nullable().default(null),
  phone: z
    .string('Vul een telefoonnummer in')
    .regex(/^\+?[0-9][0-9 ()-]{5,24}$/, 'Vul een telefoonnummer in, bijvoorbeeld 06 12 34 56 78')
    .nullable()
    .default(null),
});

export const registeredResident = z.object({ id: z.uuid(), routeId: z.uuid() }).meta({ id: 'RegisteredResident' });
