import { dayOf, msOf, wallMsOf } from '../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import { weekday } from '../time/calendar-day.ts';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** "1 april 2026" */
export function dayInWords(day: CalendarDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''} ${MONTHS[(month ?? 0) - 1] ?? ''} ${year ?? ''}`;
}

/** "april 2026" */
export const monthInWords = (day: CalendarDay): string => dayInWords(day).slice(dayInWords(day).indexOf(' ') + 1);

/** "woensdag 1 april 2026" */
export const weekdayInWords = (day: CalendarDay): string => `${WEEKDAYS[weekday(day) - 1] ?? ''} ${dayInWords(day)}`;

/** "woensdag 1 april 2026 om 09:00 uur", on the clock in Amsterdam. */
export const momentInWords = (at: Instant): string => `${weekdayInWords(dayOf(at))} om ${clockInWords(at)}`;

/** "09:00 uur", on the clock in Amsterdam. */
export function clockInWords(at: Instant): string {
  const minutes = Math.floor(wallMsOf(msOf(at)) / 60_000);
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60].map((value) => String(value).padStart(2, '0'));
  return `${hour ?? ''}:${minute ?? ''} uur`;
}
