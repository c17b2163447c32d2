import { z } from 'zod';
import { day, neededNote, text } from './fields.ts';

export const postponeCommitmentBody = z.strictObject({
  commitment: text('Kies welke afspraak je verzet', 200),
  untilOn: day('Vul de nieuwe dag in'),
  note: neededNote('Schrijf op waarom de afspraak een andere dag krijgt'),
});
