import type { Party } from '#shared/domain/actor.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { Resident } from '#shared/ports/people.ts';

/** Who works with the resident, or is the resident. Programme leads see numbers and escalations, not names. */
const KNOWS_NAME: readonly Party[] = ['coach', 'case-manager', 'resident', 'data-protection-officer'];

/** The name of the resident as far as this party may know it: a company the first name from the introduction on, all of it once there is an agreement. */
export const knowsEveryName = (party: Party): boolean => KNOWS_NAME.includes(party);

export const residentNameFor = (party: Party, { givenName, familyName }: Resident, route: Route): string | null => {
  const full = `${givenName} ${familyName}`;
  if (knowsEveryName(party)) return full;
  if (party !== 'employer' || route.stage === null) return null;
  if (route.stage.kind !== 'matching') return full;
  const { match } = route;
  if (match === null || match.agreement !== null) return match === null ? null : full;
  return match.introducedOn === null ? null : givenName;
};
