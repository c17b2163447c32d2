import { z } from 'zod';
import { matchReasons, matchSides } from '#shared/domain/route/vocabulary.ts';
import { day, hoursPerWeek, id, note, oneOf } from './fields.ts';
import { moveFields, reviewFields } from './move.ts';

export const startMatchingBody = z.strictObject(moveFields);

export const proposeMatchBody = z.strictObject({
  companyId: id('Kies een bedrijf'),
  placeId: id('Kies een plek bij het bedrijf, of laat dit leeg als het bedrijf niet in de brigade zit').nullable(),
  proposedOn: day('Vul de dag van het voorstel in'),
  startsOn: day('Vul in wanneer de inwoner zou beginnen'),
  untilOn: day('Vul de laatste dag in, of laat dit leeg').nullable().default(null),
  hoursPerWeek,
  note,
});

export const recordIntroductionBody = z.strictObject(reviewFields);

export const answerMatchBody = z.strictObject({
  side: oneOf(matchSides, 'Kies van wie het antwoord is'),
  answer: oneOf(['yes', 'no'], 'Kies ja of nee'),
  reason: oneOf(matchReasons, 'Kies waarom niet').nullable().default(null),
  answeredOn: day('Vul de dag van het antwoord in'),
  note,
});

export const askPlaceAgainBody = z.strictObject({ askedOn: day('Vul de dag in waarop je opnieuw vraagt') });

export const withdrawMatchBody = z.strictObject({
  withdrawnOn: day('Vul de dag in waarop de match stopt'),
  withdrawnBy: oneOf(['resident', 'company', 'coach'], 'Kies wie de match stopt'),
  note,
});
