import fc from 'fast-check';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { isHoliday } from '#shared/domain/time/holidays.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from '#shared/domain/time/working-days.ts';
import { day } from '../route/support/days.ts';
import { anyDay, at, wallClock } from './support.ts';

const few = fc.integer({ min: -60, max: 60 });

/** The same by walking day by day, with the weekday as ICU has it. */
const isWorked = (on: string): boolean => !['Sat', 'Sun'].includes(wallClock(at(`${on}T12:00:00Z`)).weekday) && !isHoliday(day(on));

describe('working days', () => {
  it.each([
    ['2026-04-02', 1, '2026-04-03'], // Good Friday
    ['2026-04-03', 1, '2026-04-07'], // over Easter
    ['2026-04-04', 1, '2026-04-07'],
    ['2026-04-04', 0, '2026-04-07'],
    ['2026-04-07', 0, '2026-04-07'],
    ['2026-04-07', -1, '2026-04-03'],
    ['2026-04-05', -1, '2026-04-03'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2027-01-04', -1, '2026-12-31'],
    ['2028-02-28', 2, '2028-03-01'], // leap year
    ['2026-01-01', 253, '2026-12-30'],
  ])('%s and %i working days is %s', (from, days, expected) => {
    expect(addWorkingDays(day(from), days)).toBe(expected);
  });

  it.each([
    ['2026-04-03', '2026-04-07', 1],
    ['2026-04-07', '2026-04-03', -1],
    ['2026-04-03', '2026-04-06', 0],
    ['2026-04-04', '2026-04-07', 1],
    ['2025-12-31', '2027-01-01', 254],
  ])('from %s to %s are %i', (a, b, expected) => {
    expect(workingDaysBetween(day(a), day(b))).toBe(expected);
  });

  it('are Monday to Friday without the public holidays', () => {
    fc.assert(
      fc.property(anyDay, (on) => isWorkingDay(on) === isWorked(on)),
      { numRuns: 2_000 },
    );
  });

  it('agree with walking day by day', () => {
    fc.assert(
      fc.property(anyDay, few, (from, days) => {
        let on = from;
        const step = days < 0 ? -1 : 1;
        for (let left = Math.abs(days); left > 0;) {
          on = addDays(on, step);
          if (isWorked(on)) left--;
        }
        while (!isWorked(on)) on = addDays(on, 1);
        return addWorkingDays(from, days) === on;
      }),
      { numRuns: 300 },
    );
  });

  it('counting undoes adding, whatever the distance', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
        const start = nextWorkingDay(from);
        return workingDaysBetween(start, addWorkingDays(start, days)) === days;
      }),
    );
    fc.assert(fc.property(anyDay, anyDay, (a, b) => workingDaysBetween(a, b) + workingDaysBetween(b, a) === 0));
    fc.assert(fc.property(anyDay, anyDay, anyDay, (a, b, c) => workingDaysBetween(a, b) + workingDaysBetween(b, c) === workingDaysBetween(a, c)));
  });

  it('a later start or more days never ends earlier, and never on a day off', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 20 }), few, fc.nat({ max: 20 }), (from, later, days, more) => {
        const end = addWorkingDays(from, days);
        return isWorkingDay(end) && addWorkingDays(addDays(from, later), days) >= end && addWorkingDays(from, days + more) >= end;
      }),
    );
  });
});
