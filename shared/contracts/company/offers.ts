import { z } from 'zod';
import { offerReasons } from '#shared/domain/company/matching/offers-for.ts';
import { taskKinds } from '#shared/domain/company/vocabulary.ts';
import { day, hoursPerWeek, oneOf } from '../fields.ts';
import { postcodeArea } from './membership.ts';

const FARTHEST_KM = 200;

export const searchOffersBody = z.strictObject({
  postcodeArea,
  maxKm: z.number('Vul in hoeveel kilometer de inwoner wil reizen').min(1, 'Vul minstens 1 kilometer in').max(FARTHEST_KM, 'Vul hooguit 200 kilometer in'),
  hoursPerWeek,
  startsOn: day('Vul in wanneer de inwoner zou beginnen'),
  untilOn: day('Vul de laatste dag in, of laat dit leeg').nullable().default(null),
  tasks: z
    .array(oneOf(taskKinds, 'Kies een soort werk'), 'Kies soorten werk, of laat dit weg')
    .max(taskKinds.length, 'Kies elk soort werk hooguit één keer')
    .default([]),
});

const offer = z
  .object({
    companyId: z.uuid(),
    companyName: z.string(),
    placeId: z.string(),
    siteId: z.string(),
    km: z.number().nullable(),
    fits: z.boolean(),
    reasons: z.array(z.object({ code: z.enum(offerReasons), sentence: z.string() })).meta({ description: 'Waarom deze plek niet past; leeg als alles past.' }),
  })
  .meta({ id: 'Offer' });

/** Every place of the brigade, by the name of its company, with what does not fit. No order of preference: the resident chooses. */
export const offerList = z
  .object({ order: z.string().meta({ description: 'Waarom de plekken in deze volgorde staan.' }), items: z.array(offer) })
  .meta({ id: 'OfferList' });
