import fc from 'fast-check';
import { dayOf, instant, instantAt, msOf } from '#shared/domain/time/amsterdam.ts';
import { day } from '../route/support/days.ts';
import { anyDay, anyInstant, at, FIRST_MS, LAST_MS, wallClock } from './support.ts';

const HOUR_MS = 3_600_000;
const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;

describe('Amsterdam time', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-01'],
    ['2025-12-31T22:59:59.999Z', '2025-12-31'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('at %s it is %s', (moment, expected) => {
    expect(dayOf(at(moment))).toBe(expected);
  });

  it.each([
    ['2026-03-28', 540, '2026-03-28T08:00:00.000Z'],
    ['2026-03-29', 119, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', 120, '2026-03-29T01:00:00.000Z'], // 02:00 does not exist: the clock shows 03:00
    ['2026-03-29', 150, '2026-03-29T01:30:00.000Z'], // 02:30 does not exist: the clock shows 03:30
    ['2026-03-29', 180, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 540, '2026-03-29T07:00:00.000Z'],
    ['2026-10-25', 150, '2026-10-25T00:30:00.000Z'], // shown twice: the first is meant
    ['2026-10-25', 180, '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', 1440, '2026-10-25T23:00:00.000Z'],
  ])('%s, minute %i is %s', (on, minute, expected) => {
    expect(instantAt(day(on), minute)).toBe(expected);
  });

  it('agrees with ICU on what day it is, on thousands of instants', () => {
    fc.assert(
      fc.property(anyInstant, (moment) => dayOf(moment) === wallClock(moment).day),
      { numRuns: 5_000 },
    );
  });

  it('agrees with ICU around every clock change of a hundred years', () => {
    for (let year = 2000; year < 2100; year++) {
      for (const month of [2, 9]) {
        for (let date = 25; date <= 31; date++) {
          for (const ms of [0, HOUR_MS - 1, HOUR_MS, HOUR_MS + 1, 22 * HOUR_MS, 23 * HOUR_MS - 1]) {
            const moment = instant(Date.UTC(year, month, date) + ms);
            const wall = wallClock(moment);
            const minute = Number(wall.time.slice(0, 2)) * 60 + Number(wall.time.slice(3, 5));
            if (dayOf(moment) !== wall.day || wallClock(instantAt(day(wall.day), minute)).time.slice(0, 5) !== wall.time.slice(0, 5))
              throw new Error(`differs at ${moment}`);
          }
        }
      }
    }
    expect(wallClock(instantAt(day('2099-03-29'), 180)).time).toBe('03:00:00');
  });

  it('finds the instant at which the clock shows what was asked, outside the skipped hour', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (on, minute) => {
        const wall = wallClock(instantAt(on, minute));
        const skipped = clock(minute).startsWith('02') && wall.time.startsWith('03');
        return wall.day === on && (skipped || wall.time === clock(minute));
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads and writes an instant as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_MS, max: LAST_MS }), (ms) => instant(ms) === new Date(ms).toISOString() && msOf(instant(ms)) === ms),
      { numRuns: 5_000 },
    );
    for (const ms of [0, 1, 999, 86_399_999, -1, 8.64e15, 0.5, 1_234.9]) expect(instant(ms)).toBe(new Date(ms).toISOString());
    expect(() => instant(NaN)).toThrow(RangeError);
  });
});
