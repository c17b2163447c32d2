import type { ExamplePerson } from '#infra/run/example/people.ts';
import { partyTitle } from '#shared/domain/texts/parties.ts';

const widest = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length));

/** Who there is to sign in as, by the name to ask a token with. */
export function listPeople(people: readonly ExamplePerson[]): string[] {
  const [subjects, names] = [widest(people.map(({ subject }) => subject)), widest(people.map(({ name }) => name))];
  return people.map(({ subject, name, party }) => `  ${subject.padEnd(subjects)}  ${name.padEnd(names)}  ${partyTitle(party)}`);
}
