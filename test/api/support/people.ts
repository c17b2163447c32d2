import type { Party } from '#shared/domain/actor.ts';
import type { Person } from '#shared/ports/people.ts';

/** The company in these tests, and one that has nothing to do with it. */
export const BAKERY = '0b0c0000-0000-4000-8000-000000000001';
export const GARAGE = '0b0c0000-0000-4000-8000-000000000002';

const idOf = (index: number): string => `0a0a0000-0000-4000-8000-${String(index).padStart(12, '0')}`;

const person = (index: number, subject: string, party: Party, more: Partial<Person> = {}): Person => ({
  id: idOf(index),
  party,
  subject,
  name: `${subject.charAt(0).toUpperCase()}${subject.slice(1)} de Vries`,
  email: null,
  phone: null,
  companyId: null,
  residentId: null,
  ...more,
});

/** Everybody who can sign in, by subject; two coaches and two employers, so that there is always somebody else's file. */
export const people = {
  anna: person(1, 'anna', 'coach'),
  bram: person(2, 'bram', 'coach'),
  carla: person(3, 'carla', 'lead'),
  dirk: person(4, 'dirk', 'case-manager'),
  els: person(5, 'els', 'process-coordinator'),
  fatima: person(6, 'fatima', 'care-partner'),
  gijs: person(7, 'gijs', 'data-protection-officer'),
  hanna: person(8, 'hanna', 'operator'),
  baker: person(9, 'baker', 'employer', { companyId: BAKERY }),
  garage: person(10, 'garage', 'employer', { companyId: GARAGE }),
};
export type Subject = keyof typeof people;

export const companies = [
  { id: BAKERY, name: 'Bakkerij Jansen', contactPersonId: people.baker.id },
  { id: GARAGE, name: 'Garage Smit', contactPersonId: people.garage.id },
];
