import type { Actor, Owner } from '#shared/domain/actor.ts';
import type { ApiDeps } from '../deps.ts';

/** Names to show, by id: people, companies and the resident of the file. */
export type Names = ReadonlyMap<string, string>;

/** The names of these people and companies; ids that nobody has are left out. */
export const readNames = async (ids: { people: readonly (string | null)[]; companies: readonly (string | null)[] }, deps: ApiDeps): Promise<Names> => {
  const known = (some: readonly (string | null)[]) => [...new Set(some.filter((id) => id !== null))];
  const [people, companies] = await Promise.all([deps.people.byIds(known(ids.people)), deps.companies.byIds(known(ids.companies))]);
  return new Map([...people, ...companies].map(({ id, name }) => [id, name]));
};

/** An owner's id is a company's for an employer, and a person's otherwise. */
export const idsOfOwners = (owners: readonly Owner[]) => ({
  people: owners.filter(({ party }) => party !== 'employer' && party !== 'resident').map(({ id }) => id),
  companies: owners.filter(({ party }) => party === 'employer').map(({ id }) => id),
});

/** In the order of their names, as they stand in a list: never a ranking. */
export const byName = <One extends { name: string }>(named: readonly One[]): One[] => named.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));

export const nameIn = (names: Names, id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));

/** Who or what this is, to show; null where it is nobody. */
export const namedIn = (names: Names, id: string | null) => (id === null ? null : { id, name: nameIn(names, id) });

/** Everybody who stands behind what was done: who did it, and in whose place. */
export const idsOfActors = (actors: readonly Actor[]) => actors.flatMap(({ person, coverFor }) => [person, coverFor ?? null]);

/** Who did it, by name. */
export const actorIn = (names: Names, { party, person, coverFor }: Actor) => ({
  party,
  name: nameIn(names, person),
  coverFor: nameIn(names, coverFor ?? null),
});
