import type { CalendarDay } from './brands.ts';
import { dayOfNumber, numberOfDay } from './day-number.ts';
import { countWorkingDays, isWorking, workedBefore, workingDayAt, workingYearOf } from './working-year.ts';

/** Monday to Friday, except public holidays. */
export const isWorkingDay = (day: CalendarDay): boolean => {
  const number = numberOfDay(day);
  return isWorking(workingYearOf(number), number);
};

/** The day itself where it is a working day, otherwise the first one after it. */
export const nextWorkingDay = (day: CalendarDay): CalendarDay => addWorkingDays(day, 0);

/** The n-th working day after `day` (before it where n is negative); for 0 the day itself or, where nobody works, the next working day. */
export const addWorkingDays = (day: CalendarDay, days: number): CalendarDay => dayOfNumber(workingDayFrom(numberOfDay(day), days));

/** The same for days since 1970. */
export function workingDayFrom(number: number, days: number): number {
  const year = workingYearOf(number);
  const nextIsFirst = days > 0 && !isWorking(year, number);
  return workingDayAt(year, workedBefore(year, number) + days - (nextIsFirst ? 1 : 0));
}

/** Working days after `a`, up to and including `b`; the same number negative where `b` comes first. Undoes `addWorkingDays` between working days. */
export const workingDaysBetween = (a: CalendarDay, b: CalendarDay): number =>
  a <= b ? countWorkingDays(numberOfDay(a) + 1, numberOfDay(b) + 1) : -countWorkingDays(numberOfDay(b) + 1, numberOfDay(a) + 1);
