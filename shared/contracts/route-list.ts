import { z } from 'zod';
import { day, id, text } from './fields.ts';

const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;

const filters = {
  stage: z.string('Vul een fase in, of laat dit weg').min(1, 'Vul een fase in, of laat dit weg').max(64, 'Gebruik hooguit 64 tekens').optional(),
  coach: id('Vul het id van een trajectbegeleider in').optional(),
  dueBy: day('Vul een dag in').optional(),
  limit: z.coerce
    .number('Vul in hoeveel routes je per keer wilt')
    .int('Vul een heel getal in')
    .min(1, 'Vul minstens 1 in')
    .max(MAX_LIMIT, `Vul hooguit ${String(MAX_LIMIT)} in`)
    .default(DEFAULT_LIMIT),
  after: z.string('Gebruik de waarde van next uit het vorige antwoord').max(512, 'Gebruik de waarde van next uit het vorige antwoord').optional(),
};

export const routeListQuery = z.strictObject(filters);

/** The same filters, and what may not stand in an address: a part of the name. It is compared with the name as the reader may see it. */
export const routeSearchBody = z.strictObject({ ...filters, name: text('Vul een deel van de naam in', 100).optional() });

const row = z
  .object({
    id: z.uuid(),
    stage: z.string().nullable(),
    residentName: z.string().nullable(),
    coach: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
    dueOn: z.iso.date().nullable(),
  })
  .meta({ id: 'RouteListItem' });

/** One page; `next` is null on the last one, else what to send as `after`. */
export const routeList = z.object({ items: z.array(row), next: z.string().nullable() }).meta({ id: 'RouteList' });
