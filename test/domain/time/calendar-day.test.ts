import fc from 'fast-check';
import { addDays, addMonths, calendarDay, daysBetween, weekday } from '#shared/domain/time/calendar-day.ts';
import { day } from '../route/support/days.ts';
import { anyDay } from './support.ts';

describe('a calendar day', () => {
  it.each(['2026-04-01', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('exists: %s', (text) => {
    expect(calendarDay(text)).toBe(text);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0226-04-01',
    '2226-04-01',
    '2026-4-1',
    '01-04-2026',
    '2026-04-01T00:00:00Z',
    ' 2026-04-01',
    '2026-04-01\n',
    '',
    'morgen',
  ])('is refused: %j', (text) => {
    expect(calendarDay(text)).toBeNull();
  });

  it('agrees with the calendar of the platform on every day of a hundred years', () => {
    for (let ms = Date.UTC(2000, 0, 1), n = 0; ms < Date.UTC(2100, 0, 1); ms += 86_400_000, n++) {
      const date = new Date(ms);
      const expected = date.toISOString().slice(0, 10);
      const counted = addDays(day('2000-01-01'), n);
      if (counted !== expected || calendarDay(expected) !== expected || weekday(counted) !== (date.getUTCDay() || 7)) throw new Error(`differs on ${expected}`);
    }
    expect(addDays(day('2000-01-01'), 36_525)).toBe('2100-01-01');
  });

  it('adding days and counting them undo each other', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => daysBetween(from, addDays(from, days)) === days));
    fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b && Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)));
  });

  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  it('lands in the month meant, on the same date or on its last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (from, months) => {
        const to = addMonths(from, months);
        const month = (of: string): number => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        const isLastOfMonth = addDays(to, 1).endsWith('-01');
        return (
          calendarDay(to) === to && month(to) - month(from) === months && (to.slice(8) === from.slice(8) || (isLastOfMonth && to.slice(8) < from.slice(8)))
        );
      }),
    );
  });
});
