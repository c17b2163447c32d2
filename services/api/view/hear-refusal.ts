import type { Party } from '#shared/domain/actor.ts';
import { audienceOfRefusal } from '#shared/domain/route/audience.ts';
import { callTheCoach, refusalSentence } from '#shared/domain/texts/refusals.ts';

/** A refusal in the words this party may hear; outside its audience there is only "not now". */
export const hearRefusal = (code: string, party: Party, coachName: string | null): { code: string; sentence: string } =>
  audienceOfRefusal(code).includes(party) ? { code, sentence: refusalSentence(code) } : { code: 'notNow', sentence: callTheCoach(coachName) };
