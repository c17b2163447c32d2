import type { Instant } from '../../time/brands.ts';
import type { CompanyCommandOf, Contact, FloorProfile, Site } from '../commands.ts';
import { periodProblem } from '../days.ts';
import type { CompanyRefusalCode } from '../refusal-codes.ts';
import { lastDayWith, neededRoles } from './coverage.ts';

/** The four digits of a Dutch postcode. */
export const siteProblem = ({ postcodeArea }: Site): CompanyRefusalCode | null => (/^[1-9]\d{3}$/.test(postcodeArea) ? null : 'postcodeInvalid');

export const profileProblem = ({ tasks }: FloorProfile): CompanyRefusalCode | null => (tasks.length === 0 ? 'tasksMissing' : null);

const overlaps = (a: Contact, b: Contact): boolean =>
  a.personId === b.personId && (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until);

/** What is wrong with a contact at these sites, beside the others; null where nothing is. */
export function contactProblem(contact: Contact, sites: readonly Site[], others: readonly Contact[], now: Instant): CompanyRefusalCode | null {
  if (contact.roles.length === 0) return 'rolesMissing';
  if (contact.siteId !== null && !sites.some(({ siteId }) => siteId === contact.siteId)) return 'siteUnknown';
  const isTwice = others.some(
    (other) => overlaps(other, contact) && other.siteId === contact.siteId && other.roles.some((role) => contact.roles.includes(role)),
  );
  return isTwice ? 'contactExists' : periodProblem(contact.from, contact.until, now);
}

/** A company comes with a floor, at least one site, and from the first day with somebody who guides and somebody who signs. */
export function admissionProblem({ profile, sites, contacts, admittedOn }: CompanyCommandOf<'admitCompany'>, now: Instant): CompanyRefusalCode | null {
  const problem = profileProblem(profile);
  if (problem !== null) return problem;
  if (sites.length === 0) return 'siteMissing';
  if (new Set(sites.map(({ siteId }) => siteId)).size < sites.length) return 'siteExists';
  const problems = [...sites.map(siteProblem), ...contacts.map((contact, n) => contactProblem(contact, sites, contacts.slice(0, n), now))];
  const first = problems.find((found) => found !== null) ?? null;
  if (first !== null) return first;
  const isCovered = neededRoles.every((role) => (lastDayWith(contacts, role, admittedOn) ?? admittedOn) >= admittedOn);
  return isCovered ? null : 'contactMissing';
}
