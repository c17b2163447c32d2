import type { Party } from '#shared/domain/actor.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import type { Resident } from '#shared/ports/people.ts';

/** Who works with the resident, or is the resident. Programme leads see numbers and escalations, not names. */
const KNOWS_NAME: readonly Party[] = ['coach', 'case-manager', 'resident', 'data-protection-officer'];

export const knowsEveryName = (party: Party): boolean => KNOWS_NAME.includes(party);

/** The name of the resident as far as this party may know it; `route` as the party knows it. A company learns the first name from the introduction on, all of it once there is an agreement. */
export const residentNameFor = (party: Party, { givenName, familyName }: Resident, route: KnownRoute | null): string | null => {
  const full = `${givenName} ${familyName}`;
  if (knowsEveryName(party)) return full;
  if (party !== 'employer' || route === null) return null;
  if (route.stage.kind !== 'matching') return full;
  const { match } = route;
  if (match === null || match.agreement !== null) return match === null ? null : full;
  return match.introducedOn === null ? null : givenName;
};
