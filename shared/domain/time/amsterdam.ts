import type { CalendarDay, Instant } from './brands.ts';
import { civilOfNumber, dayOfNumber, digitsOf, numberOfCivil, numberOfDay, twoDigits, weekdayOfNumber } from './day-number.ts';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

type Summer = { fromMs: number; untilMs: number };
const summers = new Map<number, Summer>();

const lastSundayOfMonthWith31Days = (year: number, month: number): number => {
  const last = numberOfCivil({ year, month, day: 31 });
  return last - (weekdayOfNumber(last) % 7);
};

/** Summer time in the European Union: from the last Sunday of March to the last Sunday of October, both at 01:00 UTC (Directive 2000/84/EC). */
function summerOf(year: number): Summer {
  let summer = summers.get(year);
  if (summer === undefined) {
    summer = {
      fromMs: lastSundayOfMonthWith31Days(year, 3) * DAY_MS + HOUR_MS,
      untilMs: lastSundayOfMonthWith31Days(year, 10) * DAY_MS + HOUR_MS,
    };
    summers.set(year, summer);
  }
  return summer;
}

const isSummer = (ms: number): boolean => {
  const summer = summerOf(civilOfNumber(Math.floor(ms / DAY_MS)).year);
  return summer.fromMs <= ms && ms < summer.untilMs;
};

// An instant is always written in the same way, and a route is full of them: reading and writing that by hand takes a fraction of what `Date` takes.

/** Milliseconds since 1970 as an instant. Throws a RangeError for what is none. */
export function instant(ms: number): Instant {
  if (!(ms >= 0 && ms < YEAR_10000_MS)) return new Date(ms).toISOString() as Instant;
  const whole = Math.floor(ms);
  const number = Math.floor(whole / DAY_MS);
  const seconds = Math.floor((whole - number * DAY_MS) / 1_000);
  const minutes = Math.floor(seconds / 60);
  const rest = 1_000 + (whole % 1_000); // its last three digits are those of the milliseconds
  return `${dayOfNumber(number)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(seconds % 60)}.${`${rest}`.slice(1)}Z` as Instant;
}
const YEAR_10000_MS = Date.UTC(10_000, 0);

/** Milliseconds since 1970. */
export const msOf = (at: Instant): number =>
  numberOfDay(at.slice(0, 10) as CalendarDay) * DAY_MS +
  digitsOf(at, 11, 13) * HOUR_MS +
  digitsOf(at, 14, 16) * MINUTE_MS +
  digitsOf(at, 17, 19) * 1_000 +
  digitsOf(at, 20, 23);

/** What a clock on the wall in Amsterdam shows, as milliseconds since midnight of 1 January 1970 on that same clock. Right from 1996 on. */
export const wallMsOf = (ms: number): number => ms + (isSummer(ms) ? 2 : 1) * HOUR_MS;

/**
 * The inverse of `wallMsOf`. The hour that the clock skips in March is read with the time before the change (02:30 is 03:30);
 * of the hour that it shows twice in October the first is meant.
 */
export const msOfWall = (wallMs: number): number => (isSummer(wallMs - 2 * HOUR_MS) ? wallMs - 2 * HOUR_MS : wallMs - HOUR_MS);

/** The day it is in the Netherlands at this instant, in days since 1970. */
export const dayNumberOf = (at: Instant): number => Math.floor(wallMsOf(msOf(at)) / DAY_MS);

/** The day it is in the Netherlands at this instant. */
export const dayOf = (at: Instant): CalendarDay => dayOfNumber(dayNumberOf(at));

/** When a clock in Amsterdam shows this minute (0–1439; more runs on into the next day) on this day; see `msOfWall` for the clock changes. */
export const instantAt = (day: CalendarDay, minuteOfDay: number): Instant => instant(msOfWall(numberOfDay(day) * DAY_MS + minuteOfDay * MINUTE_MS));
