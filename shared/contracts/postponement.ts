import { z } from 'zod';
import { day, note, text } from './fields.ts';

export const postponeCommitmentBody = z.strictObject({
  commitment: text('Kies welke afspraak je verzet', 200),
  untilOn: day('Vul de nieuwe dag in'),
  note,
});
