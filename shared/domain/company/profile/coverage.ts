import type { CalendarDay } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import type { Contact } from '../commands.ts';
import { isWithin } from '../places/capacity.ts';
import type { ContactRole } from '../vocabulary.ts';

/** Roles without which a company cannot take part: somebody guides on the floor, somebody signs. */
export const neededRoles: readonly ContactRole[] = ['tutor', 'signatory'];

export const isThere = ({ from, until }: Contact, day: CalendarDay): boolean => isWithin(day, { startsOn: from, untilOn: until });

export const holds = ({ roles }: Contact, role: ContactRole): boolean => roles.includes(role);

/** The last day on which somebody has this role, counted without a gap from `from`; the day before it where nobody has it then, null where it never ends. */
export function lastDayWith(contacts: readonly Contact[], role: ContactRole, from: CalendarDay): CalendarDay | null {
  let day = from;
  for (;;) {
    const there = contacts.filter((contact) => holds(contact, role) && isThere(contact, day));
    if (there.length === 0) return addDays(day, -1);
    const untils = there.flatMap(({ until }) => until ?? []);
    if (untils.length < there.length) return null;
    day = addDays(
      untils.reduce((last, until) => (until > last ? until : last)),
      1,
    );
  }
}
