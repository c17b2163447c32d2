import { z } from 'zod';
import { agreementSides, placementInstruments, startConditions } from '#shared/domain/route/vocabulary.ts';
import { day, hoursPerWeek, note, oneOf } from './fields.ts';
import { moveFields } from './move.ts';

const terms = {
  instrument: oneOf(placementInstruments, 'Kies de vorm van de plaatsing'),
  startsOn: day('Vul de startdatum in'),
  untilOn: day('Vul de laatste dag in, of laat dit leeg').nullable().default(null),
  hoursPerWeek,
  conditions: z
    .array(oneOf(startConditions, 'Kies een voorwaarde'), 'Kies welke voorwaarden kloppen')
    .max(startConditions.length, 'Kies elke voorwaarde hooguit één keer'),
};

export const draftAgreementBody = z.strictObject({ ...moveFields, ...terms });
export const amendAgreementBody = z.strictObject({ ...moveFields, ...terms });

export const confirmAgreementBody = z.strictObject({
  side: oneOf(agreementSides, 'Kies namens wie je bevestigt'),
  version: z.int('Vul in welke versie van de afspraken je bevestigt').min(1, 'De eerste versie is 1'),
  confirmedOn: day('Vul de dag van de bevestiging in'),
  note,
});
