import type { CalendarDay } from './brands.ts';

/** A year, month (1–12) and day of the month (1–31). */
export type Civil = { year: number; month: number; day: number };

export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/**
 * Days since 1 January 1970 of a date in the Gregorian calendar. A day or month beyond its end runs on into the next.
 * Years are taken to begin on 1 March, so that the leap day comes last (Hinnant, "chrono-compatible low-level date algorithms").
 */
export function numberOfCivil({ year, month, day }: Civil): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `numberOfCivil`. */
export function civilOfNumber(number: number): Civil {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

const ZERO = '0'.charCodeAt(0);

/** The number that these digits of a text make; of a text that has other things there it is no number that means anything. */
export function digitsOf(text: string, from: number, until: number): number {
  let value = 0;
  for (let place = from; place < until; place++) value = value * 10 + text.charCodeAt(place) - ZERO;
  return value;
}

export const civilOfDay = (day: CalendarDay): Civil => ({ year: digitsOf(day, 0, 4), month: digitsOf(day, 5, 7), day: digitsOf(day, 8, 10) });

export const dayOfCivil = ({ year, month, day }: Civil): CalendarDay =>
  `${year.toString().padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as CalendarDay;

export const numberOfDay = (day: CalendarDay): number => numberOfCivil(civilOfDay(day));
export const dayOfNumber = (number: number): CalendarDay => dayOfCivil(civilOfNumber(number));

/** 1 = Monday … 7 = Sunday. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;
