import type { Party } from '#shared/domain/actor.ts';
import { audibleRefusal } from '#shared/domain/route/audience.ts';
import { refusalSentence } from '#shared/domain/texts/refusals.ts';

/** A refusal in the words this party may hear; outside its audience there is only "not now". */
export const hearRefusal = (code: string, party: Party, coachName: string | null): { code: string; sentence: string } => {
  const heard = audibleRefusal(code, party);
  return { code: heard, sentence: refusalSentence(heard, coachName) };
};
