import type { Party } from '#shared/domain/actor.ts';
import { audibleRefusal } from '#shared/domain/company/audience.ts';
import { companyRefusalSentence } from '#shared/domain/texts/company/refusals.ts';

/** A refusal in the words this party may hear. */
export const hearCompanyRefusal = (code: string, party: Party, adviserName: string | null): { code: string; sentence: string } => {
  const heard = audibleRefusal(code, party);
  return { code: heard, sentence: companyRefusalSentence(heard, adviserName) };
};
