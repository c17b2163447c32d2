import { exampleCompanies } from '#infra/run/example/companies.ts';
import { examplePeople, exampleResident, type ExamplePerson } from '#infra/run/example/people.ts';
import type { Actor } from '#shared/domain/actor.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';

const person = (subject: string): ExamplePerson => {
  const found = examplePeople.find((one) => one.subject === subject);
  if (found === undefined) throw new RangeError(`nobody in the example is called ${subject}`);
  return found;
};

const staff = (subject: string): Actor => {
  const { party, id } = person(subject);
  return { party, person: id };
};

/** Somebody with a route of their own. */
export type Player = { route: ThingId; residentId: string; self: Actor; coach: Actor; coachId: string };

/** A company, with one place on one site. */
export type Host = {
  company: ThingId;
  companyId: string;
  name: string;
  employer: Actor;
  contactId: string;
  adviserId: string;
  siteId: string;
  placeId: string;
};

/** Any of them can see to it. */
export const caseManager = staff('mustafa');

const player = (newId: () => string, coach: string): Player => {
  const residentId = newId();
  return { route: thingId('route', newId()), residentId, self: { party: 'resident', person: residentId }, coach: staff(coach), coachId: person(coach).id };
};

const host = (newId: () => string, contact: string, adviser: string): Host => {
  const { id: contactId, companyId: exampleId } = person(contact);
  const companyId = newId();
  const name = exampleCompanies.find(({ id }) => id === exampleId)?.name ?? contact;
  return {
    ...{ company: thingId('company', companyId), companyId, name, contactId, adviserId: person(adviser).id, siteId: newId(), placeId: newId() },
    employer: { party: 'employer', person: contactId, company: companyId },
  };
};

/** Who plays in the demonstration: people who do not exist, most of them of the example pilot. Every performance has routes and companies of its own. */
export function createCast(newId: () => string) {
  const fenna = player(newId, 'anouk');
  const joris = player(newId, 'bram');
  const bakery = host(newId, 'wilma', 'anouk');
  const nursery = host(newId, 'roos', 'chaima');
  return {
    ...{ fenna, joris, bakery, nursery },
    caseManager,
    lead: staff('leonie'),
    things: [bakery.company, nursery.company, fenna.route, joris.route],
    /** Names to show, by id. */
    names: new Map<string, string>([
      ...examplePeople.map(({ id, name }) => [id, name] as const),
      ...[bakery, nursery].map(({ companyId, name }) => [companyId, name] as const),
      [fenna.residentId, exampleResident.name],
      [joris.residentId, 'Joris Verzinsel'],
    ]),
    /** Whom a line of the story is about. */
    about: new Map<string, string>([
      [fenna.route, 'Fenna'],
      [joris.route, 'Joris'],
      [bakery.company, 'de bakkerij'],
      [nursery.company, 'de kwekerij'],
    ]),
  };
}

export type Cast = ReturnType<typeof createCast>;
