import { z } from 'zod';
import { day, id, note, oneOf } from './fields.ts';
import { moveFields, reviewFields } from './move.ts';

export const startMatchingBody = z.strictObject(moveFields);

export const proposeMatchBody = z.strictObject({ companyId: id('Kies een bedrijf'), proposedOn: day('Vul de dag van het voorstel in') });

export const recordIntroductionBody = z.strictObject(reviewFields);

export const agreeMatchBody = z.strictObject(moveFields);

export const withdrawMatchBody = z.strictObject({
  withdrawnOn: day('Vul de dag in waarop de match stopt'),
  withdrawnBy: oneOf(['resident', 'company', 'coach'], 'Kies wie de match stopt'),
  note,
});
