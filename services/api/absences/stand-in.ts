import { presentFor, standInFor } from '#shared/domain/absence/absence.ts';
import type { Party } from '#shared/domain/actor.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Person } from '#shared/ports/people.ts';
import type { ApiDeps } from '../deps.ts';

type Deps = Pick<ApiDeps, 'absences' | 'people' | 'now'>;

/** Who can be called today about a coach's work, and who stands in for that coach; each null where there is nobody. */
type Reachable = { id: string | null; coverId: string | null };

/** The one named person in this role: always the same one, the first by id. */
export const namedPerson = async (party: Party, { people }: Pick<ApiDeps, 'people'>): Promise<Person | null> =>
  (await people.byParty(party)).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null;

/** The coach, who stands in, or a lead where the coach is away and nobody does. */
export const reachableFor = async (coachId: string | null, deps: Deps): Promise<Reachable> => {
  if (coachId === null) return { id: null, coverId: null };
  const today = dayOf(deps.now());
  const known = await deps.absences.notOver(today);
  const id = presentFor(known, coachId, today) ?? (await namedPerson('lead', deps))?.id ?? coachId;
  return { id, coverId: standInFor(known, coachId, today) };
};
