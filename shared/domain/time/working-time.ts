import { DAY_MS, HOUR_MS, dayOf, instant, instantAt, msOf, msOfWall, wallMsOf } from './amsterdam.ts';
import type { CalendarDay, Instant } from './brands.ts';
import { addDays } from './calendar-day.ts';
import { numberOfDay } from './day-number.ts';
import { nextWorkingDay, workingDayFrom } from './working-days.ts';
import { countWorkingDays, isWorking, workedBefore, workingDayAt, workingYearOf } from './working-year.ts';

const OPENS_MINUTE = 9 * 60;
const OPENS_MS = 9 * HOUR_MS;
export const WORKING_DAY_MS = 8 * HOUR_MS;
const CLOSES_MS = OPENS_MS + WORKING_DAY_MS;

/** 09:00 in Amsterdam on this day, or on the first working day after it. */
export const startOfWorkingDay = (day: CalendarDay): Instant => instantAt(nextWorkingDay(day), OPENS_MINUTE);

// Nearly every promise is due at one of these; each is the same for every caller, so remembering it changes nothing but speed.
const closings = new Map<number, Instant>();

/** 17:00 in Amsterdam on this day, in days since 1970. */
export function closingOf(number: number): Instant {
  let found = closings.get(number);
  if (found === undefined) closings.set(number, (found = instant(msOfWall(number * DAY_MS + CLOSES_MS))));
  return found;
}

/** 17:00 in Amsterdam on this day, or on the first working day after it. */
export const endOfWorkingDay = (day: CalendarDay): Instant => closingOf(workingDayFrom(numberOfDay(day), 0));

/** The first 09:00 of a working day, at or after this instant: when questions and reminders leave. */
export function messageTime(at: Instant): Instant {
  const today = dayOf(at);
  const opening = startOfWorkingDay(today);
  return opening >= at ? opening : startOfWorkingDay(addDays(today, 1));
}

/** A day since 1970 and how much of its working time (0 on a day when nobody works) has passed. */
type Place = { number: number; passedMs: number };

function placeOf(at: Instant): Place {
  const wallMs = wallMsOf(msOf(at));
  const number = Math.floor(wallMs / DAY_MS);
  if (!isWorking(workingYearOf(number), number)) return { number, passedMs: 0 };
  return { number, passedMs: Math.min(Math.max(wallMs - number * DAY_MS - OPENS_MS, 0), WORKING_DAY_MS) };
}

/** Working time (09:00–17:00 on working days) from `a` to `b` in milliseconds; negative where `b` comes first. */
export function workingMsBetween(a: Instant, b: Instant): number {
  const from = placeOf(a);
  const to = placeOf(b);
  return countWorkingDays(from.number, to.number) * WORKING_DAY_MS + to.passedMs - from.passedMs;
}

/**
 * The instant that lies so much working time later (earlier where negative), always from 09:00 to 17:00 on a working day. Time that runs out
 * with the working day ends at 17:00, not at 09:00 on the next; adding nothing outside working time gives the next 09:00.
 */
export function addWorkingMs(from: Instant, ms: number): Instant {
  const { number, passedMs } = placeOf(from);
  const year = workingYearOf(number);
  const total = passedMs + ms;
  const days = Math.floor(total / WORKING_DAY_MS);
  const rest = total - days * WORKING_DAY_MS;
  const endsWithTheDay = rest === 0 && (ms > 0 || (ms === 0 && isClosingTime(from, passedMs)));
  const day = workingDayAt(year, workedBefore(year, number) + days - (endsWithTheDay ? 1 : 0));
  return instant(msOfWall(day * DAY_MS + OPENS_MS + (endsWithTheDay ? WORKING_DAY_MS : rest)));
}

const isClosingTime = (at: Instant, passedMs: number): boolean => passedMs === WORKING_DAY_MS && endOfWorkingDay(dayOf(at)) === at;
