import type { Party } from '#shared/domain/actor.ts';
import type { Person } from '#shared/ports/people.ts';
import { exampleCompanies } from './companies.ts';

/** Somebody to sign in as. `subject` is their name at the local identity provider. */
export type ExamplePerson = Person & { subject: string; email: string };

const person = (last: string, party: Party, subject: string, name: string, email: string): ExamplePerson => ({
  id: `00000000-0000-4000-8000-0000000a0${last}`,
  party,
  subject,
  name,
  email,
  phone: `050 555 0${last}`,
  companyId: null,
  residentId: null,
});

const employer = (place: number, subject: string, name: string): ExamplePerson => {
  const company = exampleCompanies[place - 1];
  if (!company?.contactPersonId) throw new RangeError(`no company ${String(place)}`);
  return { ...person(`10${String(place)}`, 'employer', subject, name, `${subject}@example.com`), id: company.contactPersonId, companyId: company.id };
};

/** One resident who can look at their own route; `load.ts` ties them to a row of the pilot. */
export const exampleResident = person('201', 'resident', 'fenna', 'Fenna Fabel', 'fenna.fabel@example.nl');

/** People who do not exist, at least one in every role. */
export const examplePeople: readonly ExamplePerson[] = [
  person('001', 'coach', 'anouk', 'Anouk Voorbeeld', 'anouk@example.org'),
  person('002', 'coach', 'bram', 'Bram Sjabloon', 'bram@example.org'),
  person('003', 'coach', 'chaima', 'Chaima Proef', 'chaima@example.org'),
  person('004', 'coach', 'douwe', 'Douwe Model', 'douwe@example.org'),
  person('005', 'lead', 'leonie', 'Leonie Schets', 'leonie@example.org'),
  person('006', 'case-manager', 'mustafa', 'Mustafa Monster', 'mustafa@example.org'),
  person('007', 'process-coordinator', 'petra', 'Petra Blauwdruk', 'petra@example.org'),
  person('008', 'care-partner', 'sanne', 'Sanne Denkbeeld', 'sanne@example.org'),
  person('009', 'data-protection-officer', 'gerrit', 'Gerrit Fictief', 'gerrit@example.org'),
  person('010', 'operator', 'otto', 'Otto Oefening', 'otto@example.org'),
  employer(1, 'wilma', 'Wilma Deegproef'),
  employer(2, 'ype', 'Ype Spaakmodel'),
  employer(3, 'roos', 'Roos Kiemschets'),
  employer(4, 'vincent', 'Vincent Kwastproef'),
  employer(5, 'zohra', 'Zohra Vouwmodel'),
  employer(6, 'karel', 'Karel Palletschets'),
  employer(7, 'ilse', 'Ilse Lepelproef'),
  employer(8, 'harm', 'Harm Steigermodel'),
  employer(9, 'joyce', 'Joyce Zorgschets'),
  exampleResident,
];
