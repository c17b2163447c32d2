import type { Contact, Site } from '../company/commands.ts';
import type { Company } from '../company/company.ts';
import { companyKind } from '../company/kind.ts';
import { contactProblem } from '../company/profile/admission-problem.ts';
import { companyRefusalSentence } from '../texts/company/refusals.ts';
import type { BrigadeRow, CompanyThere, ImportedContact, KnownBrigade } from './brigade.ts';
import type { CompanyFacts } from './company-in-row.ts';
import type { ContactFacts } from './contact-in-row.ts';
import { afterCommand, identity, type Objection, type Read } from './company-steps.ts';
import type { PlaceFacts } from './place-in-row.ts';
import { plain } from './plain.ts';
import { takeOverPlaces } from './take-over-places.ts';

/** Everything in the sheets about one company. */
export type RowsOfCompany = {
  name: string;
  there: CompanyThere | null;
  company: Read<CompanyFacts> | null;
  contacts: readonly Read<ContactFacts>[];
  places: readonly Read<PlaceFacts>[];
};
/** What taking over one company does, row by row: the company itself with the people it needs, then other people, then its places. */
export function takeOverCompany(rows: RowsOfCompany, brigade: KnownBrigade, object: Objection): BrigadeRow[] {
  const { there, company } = rows;
  const companyId = idOfCompany(rows, brigade);
  const state = there?.state ?? companyKind.decider.initial;
  if (state.membership === null && company === null) {
    for (const { row } of rows.contacts) object('contact', row, 'bedrijf', 'companyUnknown', rows.name);
    for (const { row } of rows.places) object('place', row, 'bedrijf', 'companyUnknown', rows.name);
    return [];
  }
  const admits = state.membership === null && company !== null;
  const sites = state.membership !== null ? state.sites : sitesOf(company?.facts.postcodes ?? [], companyId, brigade);
  const people = rows.contacts.map(({ row, facts }) => contactOf(row, facts, { companyId, sites, rows, brigade }, object));
  const admission = admits ? admissionOf(company.facts, companyId, sites, people) : null;
  if (admission !== null) people.forEach(({ row, contact }, n) => objectToContact(row, contact, people.slice(0, n), sites, brigade, object));
  let now =
    admission === null ? state : afterCommand(state, admission, brigade, (sentence) => object('company', company?.row ?? 0, null, 'companyRefused', sentence));
  const base = { companyId, company: null, people: [], command: null };
  const contactRows = people.map(({ row, contact, person, identity }): BrigadeRow => {
    const isThere = !admits && isAmong(contact, now, brigade);
    const command = admits || isThere ? null : ({ type: 'addContact', contact } as const);
    if (command !== null) now = afterCommand(now, command, brigade, (sentence) => object('contact', row, null, 'companyRefused', sentence));
    return { ...base, kind: 'contact', row, identity, isThere, people: [person], command };
  });
  const persons = admits ? people.map(({ person }) => person) : [];
  const saved = { id: companyId, name: rows.name, contactPersonId: persons[0]?.id ?? null };
  const companyRow: BrigadeRow[] =
    company === null
      ? []
      : [
          {
            kind: 'company',
            row: company.row,
            identity: identity('company', companyId),
            companyId,
            isThere: !admits,
            company: saved,
            people: persons,
            command: admission,
          },
        ];
  return [...companyRow, ...contactRows, ...takeOverPlaces(rows.places, { companyId, state: now, brigade }, object)];
}

const idOfCompany = ({ name, there }: RowsOfCompany, { idFor }: KnownBrigade): string => there?.id ?? idFor('company', plain(name));

const sitesOf = (postcodes: readonly string[], companyId: string, { idFor }: KnownBrigade): Site[] =>
  postcodes.map((postcodeArea) => ({ siteId: idFor('site', companyId, postcodeArea), postcodeArea }));

const admissionOf = ({ adviserId, admittedOn, profile }: CompanyFacts, companyId: string, sites: Site[], people: readonly { contact: Contact }[]) =>
  ({ type: 'admitCompany', companyId, adviserId, admittedOn, profile, sites, contacts: people.map(({ contact }) => contact), noteId: null }) as const;

type Around = { companyId: string; sites: readonly Site[]; rows: RowsOfCompany; brigade: KnownBrigade };
type Someone = { row: number; identity: string; contact: Contact; person: ImportedContact };

function contactOf(
  row: number,
  { name, email, phone, roles, postcode, from, until }: ContactFacts,
  { companyId, sites, rows, brigade }: Around,
  object: Objection,
): Someone {
  const site = postcode === null ? null : (sites.find(({ postcodeArea }) => postcodeArea === postcode) ?? null);
  if (postcode !== null && site === null) object('contact', row, 'postcode', 'siteUnknown', postcode);
  const known = rows.there?.people.find((person) => person.email?.toLowerCase() === email || (person.email === null && plain(person.name) === plain(name)));
  const personId = known?.id ?? brigade.idFor('person', companyId, email);
  const contact = { personId, roles, siteId: site?.siteId ?? null, from: from ?? rows.company?.facts.admittedOn ?? brigade.importedOn, until };
  return {
    row,
    identity: identity('contact', companyId, email, postcode, [...roles].sort().join(), from),
    contact,
    person: { id: personId, companyId, name, email, phone },
  };
}

function objectToContact(row: number, contact: Contact, before: readonly Someone[], sites: readonly Site[], { now }: KnownBrigade, object: Objection): void {
  const others = before.map((other) => other.contact);
  const code = contactProblem(contact, sites, others, now);
  if (code !== null) object('contact', row, null, 'companyRefused', companyRefusalSentence(code, null));
}

/** Whether this person does this already, here, and not only in the past. */
const isAmong = ({ personId, siteId, roles }: Contact, state: Company, { importedOn }: KnownBrigade): boolean =>
  state.membership !== null &&
  state.contacts.some(
    (contact) =>
      contact.personId === personId &&
      contact.siteId === siteId &&
      roles.every((role) => contact.roles.includes(role)) &&
      (contact.until === null || contact.until >= importedOn),
  );
