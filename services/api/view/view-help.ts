import type { z } from 'zod';
import type { help } from '#shared/contracts/help.ts';
import type { Party } from '#shared/domain/actor.ts';
import { partyNames } from '#shared/domain/texts/parties.ts';
import type { Person } from '#shared/ports/people.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';

/** A lead has nobody above them in the programme: they ask whoever keeps the system running. */
const helperOf = (party: Party): Party => (party === 'lead' ? 'operator' : 'lead');

/** A resident calls their own coach, everybody else one named person of the programme: always the same one, the first by id. */
export const viewHelp = async (caller: Caller, deps: Pick<ApiDeps, 'people' | 'reading'>): Promise<z.input<typeof help>> => {
  const person = (await coachOf(caller, deps)) ?? (await deps.people.byParty(helperOf(caller.party))).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
  if (person === undefined) return { contact: null };
  const { name, party, phone, email } = person;
  return { contact: { name, role: partyNames[party], phone, email } };
};

const coachOf = async ({ party, residentId }: Caller, { people, reading }: Pick<ApiDeps, 'people' | 'reading'>): Promise<Person | null> => {
  if (party !== 'resident' || residentId === null) return null;
  const [route] = await reading.routes({ scope: { residentId }, limit: 1 });
  return route?.coachId ? people.byId(route.coachId) : null;
};
