import { dayOf } from '../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import { addMonths, calendarDay } from '../time/calendar-day.ts';
import type { Move, Review } from './commands.ts';
import type { RefusalCode } from './refusal-codes.ts';

/** Nothing is planned or looked back at further than this: a slip of the pen is likelier. */
const PLANNED_AHEAD_MONTHS = 24;
const REMEMBERED_MONTHS = 180;

/** What is wrong with a day on which something happened; null where nothing is. */
export function pastDay(day: CalendarDay, now: Instant, notBefore: CalendarDay | null, before: RefusalCode): RefusalCode | null {
  if (calendarDay(day) === null) return 'dayUnknown';
  if (day > dayOf(now)) return 'dayInFuture';
  if (notBefore !== null && day < notBefore) return before;
  return day < addMonths(dayOf(now), -REMEMBERED_MONTHS) ? 'dayTooLongAgo' : null;
}

/** What is wrong with a day that may lie ahead; null where nothing is. */
export function plannedDay(day: CalendarDay, now: Instant, notBefore: CalendarDay | null, before: RefusalCode): RefusalCode | null {
  if (calendarDay(day) === null) return 'dayUnknown';
  if (notBefore !== null && day < notBefore) return before;
  return day > addMonths(dayOf(now), PLANNED_AHEAD_MONTHS) ? 'dayTooFar' : null;
}

/** What every move must satisfy: decided not before it could be (in this stage, mostly) and not in the future; what overrules a default says why. */
export const moveProblem = (move: Move, now: Instant, notBefore: CalendarDay, before: RefusalCode = 'dayBeforeStage'): RefusalCode | null =>
  pastDay(move.decidedOn, now, notBefore, before) ?? (move.reason === 'tailored' && move.noteId === null ? 'noteMissing' : null);

export const reviewProblem = (review: Review, now: Instant, notBefore: CalendarDay, before: RefusalCode = 'dayBeforeStage'): RefusalCode | null =>
  pastDay(review.heldOn, now, notBefore, before);

/** Agreed hours a week: more than none, at most a full week. */
export const hoursProblem = (hours: number): RefusalCode | null => (Number.isFinite(hours) && hours >= 1 && hours <= 40 ? null : 'hoursOutOfRange');
