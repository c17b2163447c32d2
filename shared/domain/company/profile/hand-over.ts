import type { CalendarDay } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import type { Contact } from '../commands.ts';
import { holds, isThere } from './coverage.ts';

type HandOver = { personId: string; until: CalendarDay; handOverTo: string | null };

/** What this person would still be after that day. */
export const openContacts = (contacts: readonly Contact[], personId: string, until: CalendarDay): Contact[] =>
  contacts.filter((contact) => contact.personId === personId && (contact.until === null || contact.until > until));

/** The roles that the successor does not have yet on the first day after, at the same site and until the same day. */
function taken(contact: Contact, contacts: readonly Contact[], successor: string, from: CalendarDay): Contact[] {
  const has = contacts.filter(({ personId, siteId }) => personId === successor && siteId === contact.siteId);
  const roles = contact.roles.filter((role) => !has.some((other) => holds(other, role) && isThere(other, from)));
  const starts = contact.from > from ? contact.from : from;
  return roles.length === 0 ? [] : [{ ...contact, personId: successor, roles, from: starts }];
}

/** The contacts after somebody's last day; whoever takes over goes on the day after. */
export function handedOver(contacts: readonly Contact[], { personId, until, handOverTo }: HandOver): Contact[] {
  const open = openContacts(contacts, personId, until);
  const rest = contacts.flatMap((contact) => {
    if (!open.includes(contact)) return [contact];
    return contact.from > until ? [] : [{ ...contact, until }];
  });
  return handOverTo === null ? rest : [...rest, ...open.flatMap((contact) => taken(contact, contacts, handOverTo, addDays(until, 1)))];
}
