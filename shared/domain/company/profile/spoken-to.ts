import type { CalendarDay } from '../../time/brands.ts';
import type { Contact } from '../commands.ts';
import type { KnownCompany } from '../company.ts';
import type { ContactRole } from '../vocabulary.ts';
import { holds, isThere } from './coverage.ts';

type Choice = (contact: Contact) => boolean;

/** Somebody who stands in until a known day: the one they stand in for is away. */
const standsInForNow: Choice = (contact) => holds(contact, 'stand-in') && contact.until !== null;
const standsIn: Choice = (contact) => holds(contact, 'stand-in');
const anybody: Choice = () => true;

/**
 * With whom one speaks on this day in this role, at this site (null: anywhere): a stand-in for the time being, otherwise who has the role, otherwise
 * a standing stand-in, otherwise anybody who is there. Somebody of the site goes before somebody for the whole company. Null where nobody is there.
 */
export function spokenTo({ contacts }: KnownCompany, role: ContactRole, siteId: string | null, day: CalendarDay): Contact | null {
  const there = contacts.filter((contact) => isThere(contact, day) && (siteId === null || contact.siteId === null || contact.siteId === siteId));
  const near = siteId === null ? there : [...there.filter((contact) => contact.siteId === siteId), ...there.filter((contact) => contact.siteId === null)];
  const choices: Choice[] = [standsInForNow, (contact) => holds(contact, role), standsIn, anybody];
  return choices.map((choice) => near.find(choice)).find((contact) => contact !== undefined) ?? null;
}
