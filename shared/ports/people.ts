import type { Party } from '#shared/domain/actor.ts';

/** Somebody who may sign in. */
export type Person = { id: string; name: string; roles: readonly Party[]; companyId: string | null; residentId: string | null };

export type People = {
  /** The person whom the issuer knows under this subject; null where nobody gave them access. */
  bySubject(subject: string): Promise<Person | null>;
  /** Names to show, by id; unknown ids are left out. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
};
