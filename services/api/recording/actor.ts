import type { Actor } from '#shared/domain/actor.ts';
import type { Caller } from '../permissions.ts';

/** Who gives a command, as the thing knows them: a resident by their resident id, an employer with their company, a cover with whose place they take. */
export const actorOf = ({ party, personId, companyId, residentId, coverFor }: Caller): Actor => ({
  party,
  person: party === 'resident' ? residentId : personId,
  ...(party === 'employer' && companyId !== null && { company: companyId }),
  ...(coverFor !== undefined && { coverFor }),
});
