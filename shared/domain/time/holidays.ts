import type { CalendarDay } from './brands.ts';
import { civilOfDay, numberOfCivil, numberOfDay, weekdayOfNumber } from './day-number.ts';

/** Easter Sunday as days since 1970 (the anonymous Gregorian algorithm, Meeus/Jones/Butcher). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return numberOfCivil({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 });
}

const kingsDayOf = (year: number): number => {
  const birthday = numberOfCivil({ year, month: 4, day: 27 });
  return weekdayOfNumber(birthday) === 7 ? birthday - 1 : birthday;
};

/**
 * Dutch public holidays of a year as days since 1970, as they have been since 2014. Good Friday is none; Liberation Day counts every year.
 * Source: rijksoverheid.nl, "Officiële feestdagen".
 */
export function holidaysOf(year: number): readonly number[] {
  const easter = easterOf(year);
  const on = (month: number, day: number): number => numberOfCivil({ year, month, day });
  return [on(1, 1), easter, easter + 1, kingsDayOf(year), on(5, 5), easter + 39, easter + 49, easter + 50, on(12, 25), on(12, 26)];
}

export const isHoliday = (day: CalendarDay): boolean => holidaysOf(civilOfDay(day).year).includes(numberOfDay(day));
