import type { Party } from '#shared/domain/actor.ts';

const STAFF: readonly Party[] = ['coach', 'lead', 'case-manager', 'process-coordinator', 'data-protection-officer'];

/** Who may see what is recorded beyond the sentence: reasons, the participation ladder, pauses. Never a company. */
export const seesFacts = (party: Party): boolean => STAFF.includes(party);

/** Who may see what the resident themself knows: how it goes, what the municipality wrote. Never a company. */
export const seesWhatResidentKnows = (party: Party): boolean => seesFacts(party) || party === 'resident';

/** Whose view of a route holds less than what is stored of it. */
export const isOutside = (party: Party): boolean => !seesFacts(party);
