import { dayOf } from '../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import { addMonths, calendarDay } from '../time/calendar-day.ts';
import { companyPolicy } from './policy.ts';
import type { CompanyRefusalCode } from './refusal-codes.ts';

/** What is wrong with a day on which something happened; null where nothing is. */
export function pastDay(day: CalendarDay, now: Instant): CompanyRefusalCode | null {
  if (calendarDay(day) === null) return 'dayUnknown';
  if (day > dayOf(now)) return 'dayInFuture';
  return isLongAgo(day, now) ? 'dayTooLongAgo' : null;
}

/** What is wrong with a day that may lie ahead or behind; null where nothing is. */
export function someDay(day: CalendarDay, now: Instant): CompanyRefusalCode | null {
  if (calendarDay(day) === null) return 'dayUnknown';
  if (isFar(day, now)) return 'dayTooFar';
  return isLongAgo(day, now) ? 'dayTooLongAgo' : null;
}

/** What is wrong with a day that must still come, or with today where that counts too; null where nothing is. */
export function comingDay(day: CalendarDay, now: Instant, mayBeToday: boolean): CompanyRefusalCode | null {
  const problem = someDay(day, now);
  if (problem !== null) return problem;
  return day < dayOf(now) || (day === dayOf(now) && !mayBeToday) ? 'dayInPast' : null;
}

/** Days included; `until` null has no end, however far it may lie ahead. */
export function periodProblem(from: CalendarDay, until: CalendarDay | null, now: Instant): CompanyRefusalCode | null {
  const problem = someDay(from, now);
  if (problem !== null || until === null) return problem;
  if (calendarDay(until) === null) return 'dayUnknown';
  return until < from ? 'endsBeforeStart' : null;
}

const isFar = (day: CalendarDay, now: Instant): boolean => day > addMonths(dayOf(now), companyPolicy.plannedAheadMonths);
const isLongAgo = (day: CalendarDay, now: Instant): boolean => day < addMonths(dayOf(now), -companyPolicy.rememberedMonths);
