import { randomUUID } from 'node:crypto';
import type { Person } from '#shared/ports/people.ts';
import type { Api } from '../support/api.ts';
import { people } from '../support/people.ts';

/** A coach of one test alone, as a person and as a client. */
export const aCoachOf = async (api: Api, name: string) => {
  const subject = `${name}-${randomUUID()}`;
  const person: Person = { ...people.anna, id: randomUUID(), subject, name: `${name} Visser`, email: `${name}@example.org` };
  await api.deps.people.save(person);
  return { ...person, client: await api.as(subject as 'anna') };
};
