import { addDays } from '#shared/domain/time/calendar-day.ts';
import { isHoliday } from '#shared/domain/time/holidays.ts';
import { day } from '../route/support/days.ts';

// New Year, Easter, King's Day, Liberation Day, Ascension, Whitsun, Christmas: written down by hand from published calendars.
const calendars: Record<string, string> = {
  2024: '01-01 03-31 04-01 04-27 05-05 05-09 05-19 05-20 12-25 12-26',
  2025: '01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26',
  2026: '01-01 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26',
  2027: '01-01 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26',
  2028: '01-01 04-16 04-17 04-27 05-05 05-25 06-04 06-05 12-25 12-26',
};

describe('public holidays', () => {
  it.each(Object.entries(calendars))('of %s are as published, and no other day is one', (year, expected) => {
    const found: string[] = [];
    for (let on = day(`${year}-01-01`); on.startsWith(year); on = addDays(on, 1)) if (isHoliday(on)) found.push(on.slice(5));
    expect(found.join(' ')).toBe(expected);
  });

  it('Good Friday is a working day', () => {
    expect(isHoliday(day('2026-04-03'))).toBe(false);
  });

  it.each([
    ['2000-04-23'],
    ['2008-03-23'],
    ['2011-04-24'],
    ['2019-04-21'],
    ['2038-04-25'], // the latest Easter there can be
    ['2049-04-18'],
    ['2076-04-19'],
  ])('Easter is on %s', (easter) => {
    expect(isHoliday(day(easter))).toBe(true);
    expect(isHoliday(addDays(day(easter), -2))).toBe(false);
  });

  it("King's Day is a day earlier when it would fall on a Sunday", () => {
    expect([isHoliday(day('2031-04-26')), isHoliday(day('2031-04-27'))]).toEqual([true, false]);
  });
});
