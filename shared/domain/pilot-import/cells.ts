import { ladderLevels, type LadderLevel } from '../route/vocabulary.ts';
import type { CalendarDay } from '../time/brands.ts';
import { calendarDay } from '../time/calendar-day.ts';

/** `31-12-2026`, `1/2/2026` (day first, as in the Netherlands) or `2026-12-31`; null where it is none of these or no such day exists. */
export function dayInCell(text: string): CalendarDay | null {
  const dutch = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (dutch === null) return calendarDay(text);
  const [, day = '', , month = '', year = ''] = dutch;
  return calendarDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Whole or half hours, 1 to 40, with a comma or a point; null where it is something else. */
export function hoursInCell(text: string): number | null {
  if (!/^\d{1,2}([.,][05]0?)?$/u.test(text)) return null;
  const hours = Number(text.replace(',', '.'));
  return hours >= 1 && hours <= 40 ? hours : null;
}

export const ladderInCell = (text: string): LadderLevel | null => ladderLevels.find((level) => String(level) === text) ?? null;

export const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@"<>,;]+@[^\s@"<>,;]+\.[^\s@"<>,;.]{2,}$/u.test(text);

/** A spreadsheet takes the zero off a telephone number; put it back. Null where it is no telephone number. */
export function phoneInCell(text: string): string | null {
  const phone = /^[1-9]\d{8}$/u.test(text) ? `0${text}` : text;
  return /^\+?[0-9][0-9 ()-]{5,24}$/u.test(phone) ? phone : null;
}
