import { z } from 'zod';
import { overtakeReasons } from '#shared/domain/company/vocabulary.ts';
import { day, hoursPerWeek, id, note, oneOf } from '../fields.ts';
import { tasks } from './membership.ts';

const MOST_PEOPLE = 200;
const MOST_PERIODS = 20;

const capacity = z.strictObject(
  {
    from: day('Vul in vanaf wanneer er plek is'),
    until: day('Vul de laatste dag in, of laat dit weg').nullable().default(null),
    people: z.int('Vul in voor hoeveel mensen er plek is').min(0, 'Vul 0 of meer in').max(MOST_PEOPLE, 'Vul hooguit 200 in'),
  },
  'Vul de periode in',
);

const place = z.strictObject(
  {
    placeId: z.uuid('Vul voor de plek een nieuw id in, een UUID'),
    siteId: id('Kies een vestiging'),
    tasks,
    hoursPerWeek: z.strictObject({ atLeast: hoursPerWeek, atMost: hoursPerWeek }, 'Vul het laagste en het hoogste aantal uren in'),
    capacity: z.array(capacity, 'Vul in wanneer er plek is').min(1, 'Vul minstens één periode in').max(MOST_PERIODS, 'Vul hooguit 20 perioden in'),
  },
  'Vul de plek in',
);

export const offerPlaceBody = z.strictObject({ place });
export const changePlaceBody = z.strictObject({ place });
export const withdrawPlaceBody = z.strictObject({ placeId: id('Kies een plek'), from: day('Vul in vanaf wanneer de plek er niet meer is') });
export const pauseCompanyBody = z.strictObject({ until: day('Vul in tot wanneer jullie pauze hebben'), note });
export const resumeCompanyBody = z.strictObject({});
export const overtakeWaitingBody = z.strictObject({
  reservation: z.string('Kies wie er voorgaat').min(1, 'Kies wie er voorgaat').max(200, 'Gebruik het id uit de wachtlijst'),
  reason: oneOf(overtakeReasons, 'Kies waarom iemand voorgaat'),
  note,
});
