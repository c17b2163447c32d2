import { exampleCompanies } from '#infra/run/example/companies.ts';
import { examplePeople, type ExamplePerson } from '#infra/run/example/people.ts';
import type { Actor } from '#shared/domain/actor.ts';
import type { Company } from '#shared/ports/people.ts';

const person = (subject: string): ExamplePerson => {
  const found = examplePeople.find((one) => one.subject === subject);
  if (found === undefined) throw new RangeError(`nobody in the example is called ${subject}`);
  return found;
};

const companyOf = ({ companyId }: ExamplePerson): Company => {
  const found = exampleCompanies.find(({ id }) => id === companyId);
  if (found === undefined) throw new RangeError('this person works for no company');
  return found;
};

const actor = ({ party, id, companyId }: ExamplePerson): Actor => ({ party, person: id, ...(companyId !== null && { company: companyId }) });

const baker = person('wilma');
const grower = person('roos');

/** Who plays in the demonstration: people of the example pilot, who do not exist. */
export const cast = {
  resident: (person: string): Actor => ({ party: 'resident', person }),
  caseManager: actor(person('mustafa')),
  lead: actor(person('leonie')),
  coach: actor(person('anouk')),
  coachId: person('anouk').id,
  baker: actor(baker),
  bakery: companyOf(baker).id,
  grower: actor(grower),
  nursery: companyOf(grower).id,
} as const;

/** Names to show, by id. */
export const names: ReadonlyMap<string, string> = new Map([...examplePeople, ...exampleCompanies].map(({ id, name }) => [id, name]));
