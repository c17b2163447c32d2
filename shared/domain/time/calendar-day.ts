import type { CalendarDay } from './brands.ts';
import { civilOfDay, civilOfNumber, dayOfCivil, dayOfNumber, numberOfCivil, numberOfDay, weekdayOfNumber } from './day-number.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The day that `text` (`YYYY-MM-DD`) names; null where no such day exists (`2026-02-30`) or its year is a slip of the pen (`0226`). */
export function calendarDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = text as CalendarDay;
  const { year, month } = civilOfDay(day);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  return dayOfNumber(numberOfDay(day)) === day ? day : null;
}

export const addDays = (day: CalendarDay, days: number): CalendarDay => dayOfNumber(numberOfDay(day) + days);

/** The same day of the month, so many months later; the last day of that month where it is shorter. */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
  const { year, month, day } = civilOfDay(from);
  const monthsSinceZero = year * 12 + month - 1 + months;
  const target = { year: Math.floor(monthsSinceZero / 12), month: (((monthsSinceZero % 12) + 12) % 12) + 1 };
  const lastOfMonth = civilOfNumber(numberOfCivil({ ...target, month: target.month + 1, day: 1 }) - 1).day;
  return dayOfCivil({ ...target, day: Math.min(day, lastOfMonth) });
}

/** Days from `a` to `b`; negative where `b` comes first. */
export const daysBetween = (a: CalendarDay, b: CalendarDay): number => numberOfDay(b) - numberOfDay(a);

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: CalendarDay): number => weekdayOfNumber(numberOfDay(day));
