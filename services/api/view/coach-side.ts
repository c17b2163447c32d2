import type { Party } from '#shared/domain/actor.ts';

const COACH_SIDE: readonly Party[] = ['coach', 'lead', 'case-manager', 'data-protection-officer'];

/** Who may see what is recorded beyond the sentence: reasons, the participation ladder, why a route pauses. Never a company. */
export const seesFacts = (party: Party): boolean => COACH_SIDE.includes(party);
