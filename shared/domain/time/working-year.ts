import { civilOfNumber, numberOfCivil, weekdayOfNumber } from './day-number.ts';
import { holidaysOf } from './holidays.ts';

/** The working days of one year. `before[n]`: how many there are among its first n days; `days`: each as days since 1970, in order. */
export type WorkingYear = { year: number; first: number; before: Uint16Array; days: readonly number[] };

// A table of a year that was asked for once; the same for every caller, so remembering it changes nothing but speed.
const years = new Map<number, WorkingYear>();

function computeWorkingYear(year: number): WorkingYear {
  const first = numberOfCivil({ year, month: 1, day: 1 });
  const length = numberOfCivil({ year: year + 1, month: 1, day: 1 }) - first;
  const holidays = holidaysOf(year);
  const before = new Uint16Array(length + 1);
  const days: number[] = [];
  for (let n = 0; n < length; n++) {
    const number = first + n;
    if (weekdayOfNumber(number) <= 5 && !holidays.includes(number)) days.push(number);
    before[n + 1] = days.length;
  }
  return { year, first, before, days };
}

function workingYear(year: number): WorkingYear {
  let found = years.get(year);
  if (found === undefined) years.set(year, (found = computeWorkingYear(year)));
  return found;
}

export const workingYearOf = (number: number): WorkingYear => workingYear(civilOfNumber(number).year);

/** Working days of the year before this day. */
export const workedBefore = (year: WorkingYear, number: number): number => year.before[number - year.first] ?? 0;

export const isWorking = (year: WorkingYear, number: number): boolean => workedBefore(year, number + 1) > workedBefore(year, number);

/** Working days from `a` up to but not including `b` (days since 1970); negative where `b` comes first. */
export function countWorkingDays(a: number, b: number): number {
  const from = workingYearOf(a);
  const to = workingYearOf(b);
  let count = workedBefore(to, b) - workedBefore(from, a);
  for (let year = from.year; year < to.year; year++) count += workingYear(year).days.length;
  for (let year = to.year; year < from.year; year++) count -= workingYear(year).days.length;
  return count;
}

/** The working day with this place among the working days of `start`, 0 being its first; places beyond it run on into other years. */
export function workingDayAt(start: WorkingYear, place: number): number {
  if (!Number.isSafeInteger(place)) throw new RangeError(`not a whole number of working days: ${place}`);
  let { year } = start;
  let rest = place;
  while (rest < 0) rest += workingYear(--year).days.length;
  for (;;) {
    const { days } = workingYear(year);
    const day = days[rest];
    if (day !== undefined) return day;
    rest -= days.length;
    year++;
  }
}
