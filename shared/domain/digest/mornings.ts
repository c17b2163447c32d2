import { dayOf, instantAt } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import { addDays } from '../time/calendar-day.ts';
import { isWorkingDay, nextWorkingDay } from '../time/working-days.ts';

const MORNING_MINUTE = 8 * 60 + 30;
const EVENING_MINUTE = 17 * 60;

/** The first 08:30 in Amsterdam of a working day, after this instant. */
export function nextMorning(after: Instant): Instant {
  const today = dayOf(after);
  const morning = instantAt(nextWorkingDay(today), MORNING_MINUTE);
  return morning > after ? morning : instantAt(nextWorkingDay(addDays(today, 1)), MORNING_MINUTE);
}

/** Whether the digest of a day may still leave: nobody is helped by yesterday's, or by one in the weekend. */
export function isStillMorning(now: Instant): boolean {
  const today = dayOf(now);
  return isWorkingDay(today) && instantAt(today, MORNING_MINUTE) <= now && now < instantAt(today, EVENING_MINUTE);
}
