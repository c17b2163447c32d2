import type { z } from 'zod';
import type { help } from '#shared/contracts/help.ts';
import type { Party } from '#shared/domain/actor.ts';
import { partyNames } from '#shared/domain/texts/parties.ts';
import type { Person } from '#shared/ports/people.ts';
import { namedPerson, reachableFor } from '../absences/stand-in.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';

type Deps = Pick<ApiDeps, 'people' | 'reading' | 'absences' | 'now'>;

/** A lead has nobody above them in the programme: they ask whoever keeps the system running. */
const helperOf = (party: Party): Party => (party === 'lead' ? 'operator' : 'lead');

/** A resident calls their own coach or whoever is there instead, everybody else one named person of the programme. */
export const viewHelp = async (caller: Caller, deps: Deps): Promise<z.input<typeof help>> => {
  const person = (await coachOf(caller, deps)) ?? (await namedPerson(helperOf(caller.party), deps));
  if (person === null) return { contact: null };
  const { name, party, phone, email } = person;
  return { contact: { name, role: partyNames[party], phone, email } };
};

const coachOf = async ({ party, residentId }: Caller, deps: Deps): Promise<Person | null> => {
  if (party !== 'resident' || residentId === null) return null;
  const [route] = await deps.reading.routes({ scope: { residentId }, limit: 1 });
  const { id } = await reachableFor(route?.coachId ?? null, deps);
  return id === null ? null : deps.people.byId(id);
};
