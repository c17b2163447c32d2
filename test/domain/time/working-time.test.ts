import fc from 'fast-check';
import { instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { isHoliday } from '#shared/domain/time/holidays.ts';
import { addWorkingMs, endOfWorkingDay, messageTime, startOfWorkingDay, workingMsBetween } from '#shared/domain/time/working-time.ts';
import { day } from '../route/support/days.ts';
import { anyDay, anyInstant, at, wallClock } from './support.ts';

const HOUR = 3_600_000;
const DAY_OFF = ['Sat', 'Sun'];
const someWork = fc.oneof(
  fc.integer({ min: 0, max: 2_500 * HOUR }),
  fc.integer({ min: 0, max: 300 }).map((days) => days * 8 * HOUR),
);

const isDayOff = (moment: Instant): boolean => {
  const wall = wallClock(moment);
  return DAY_OFF.includes(wall.weekday) || isHoliday(day(wall.day));
};
const isInWorkingTime = (moment: Instant): boolean => {
  const { time } = wallClock(moment);
  return !isDayOff(moment) && time >= '09:00:00' && (time < '17:00:00' || (time === '17:00:00' && msOf(moment) % 1000 === 0));
};

describe('working time', () => {
  it.each([
    ['2026-04-01T08:00:00Z', 2, '2026-04-01T10:00:00.000Z'],
    ['2026-04-01T08:00:00Z', 7, '2026-04-01T15:00:00.000Z'], // ends with the day, not on the next morning
    ['2026-04-01T08:00:00Z', 8, '2026-04-02T08:00:00.000Z'],
    ['2026-04-03T14:00:00Z', 2, '2026-04-07T08:00:00.000Z'], // over Easter
    ['2026-03-27T15:00:00Z', 2, '2026-03-30T08:00:00.000Z'], // over the clock change: 16:00 winter time and 10:00 summer time
    ['2026-10-23T14:00:00Z', 2, '2026-10-26T09:00:00.000Z'],
    ['2026-04-04T10:00:00Z', 0, '2026-04-07T07:00:00.000Z'],
    ['2026-04-01T15:00:00Z', 0, '2026-04-01T15:00:00.000Z'],
    ['2026-04-01T15:00:01Z', 0, '2026-04-02T07:00:00.000Z'],
    ['2026-04-01T03:00:00Z', 0, '2026-04-01T07:00:00.000Z'],
    ['2026-12-31T15:00:00Z', 2, '2027-01-04T09:00:00.000Z'],
    ['2026-04-07T08:00:00Z', -2, '2026-04-03T14:00:00.000Z'],
    ['2026-04-07T08:00:00Z', -1, '2026-04-07T07:00:00.000Z'],
  ])('%s and %i hours is %s', (from, hours, expected) => {
    expect(addWorkingMs(at(from), hours * HOUR)).toBe(expected);
  });

  it.each([
    ['2026-04-01T08:00:00Z', '2026-04-02T08:00:00Z', 8],
    ['2026-04-03T20:00:00Z', '2026-04-07T05:00:00Z', 0],
    ['2026-03-27T16:00:00Z', '2026-03-30T15:00:00Z', 8],
    ['2026-04-02T08:00:00Z', '2026-04-01T08:00:00Z', -8],
  ])('from %s to %s are %i hours', (a, b, hours) => {
    expect(workingMsBetween(at(a), at(b))).toBe(hours * HOUR);
  });

  it('agrees with counting minute by minute', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 4 * 1440 }), (from, minutes) => {
        const start = instant(Math.floor(msOf(from) / 60_000) * 60_000);
        let counted = 0;
        for (let n = 0; n < minutes; n++) {
          const moment = instant(msOf(start) + n * 60_000);
          const { time } = wallClock(moment);
          if (time >= '09:00' && time < '17:00' && !isDayOff(moment)) counted++;
        }
        return workingMsBetween(start, instant(msOf(start) + minutes * 60_000)) === counted * 60_000;
      }),
      { numRuns: 100 },
    );
  });

  it('ends at 17:00 when its last millisecond does', () => {
    expect(addWorkingMs(at('2026-04-01T14:59:59.999Z'), 1)).toBe('2026-04-01T15:00:00.000Z');
    expect(addWorkingMs(at('2026-04-01T14:59:59.999Z'), 2)).toBe('2026-04-02T07:00:00.001Z');
  });

  it('counting undoes adding, forward and back', () => {
    fc.assert(
      fc.property(anyInstant, someWork, (from, ms) => workingMsBetween(from, addWorkingMs(from, ms)) === ms),
      { numRuns: 1_000 },
    );
    fc.assert(
      fc.property(anyInstant, someWork, (from, ms) => workingMsBetween(addWorkingMs(from, -ms), from) === ms),
      { numRuns: 1_000 },
    );
    fc.assert(fc.property(anyInstant, anyInstant, (a, b) => workingMsBetween(a, b) + workingMsBetween(b, a) === 0));
  });

  it('adding in two steps is adding at once', () => {
    fc.assert(fc.property(anyInstant, someWork, someWork, (from, a, b) => addWorkingMs(addWorkingMs(from, a), b) === addWorkingMs(from, a + b)));
  });

  it('never lands outside 09:00 to 17:00 on a working day', () => {
    const anyWork = fc.tuple(someWork, fc.boolean()).map(([ms, back]) => (back ? -ms : ms));
    fc.assert(
      fc.property(anyInstant, anyWork, (from, ms) => isInWorkingTime(addWorkingMs(from, ms))),
      { numRuns: 2_000 },
    );
  });

  it('a later start or more time never ends earlier', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 96 * HOUR }), someWork, someWork, (from, later, ms, more) => {
        const end = addWorkingMs(from, ms);
        return addWorkingMs(instant(msOf(from) + later), ms) >= end && addWorkingMs(from, ms + more) >= end;
      }),
    );
  });
});

describe('moments of a working day', () => {
  it.each([
    ['2026-04-01', '2026-04-01T07:00:00.000Z', '2026-04-01T15:00:00.000Z'],
    ['2026-01-05', '2026-01-05T08:00:00.000Z', '2026-01-05T16:00:00.000Z'],
    ['2026-04-04', '2026-04-07T07:00:00.000Z', '2026-04-07T15:00:00.000Z'],
  ])('on %s are %s and %s', (on, start, end) => {
    expect([startOfWorkingDay(day(on)), endOfWorkingDay(day(on))]).toEqual([start, end]);
  });

  it('hold one whole working day, at 09:00 and at 17:00 on the clock', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const [start, end] = [startOfWorkingDay(on), endOfWorkingDay(on)];
        return wallClock(start).time === '09:00:00' && wallClock(end).time === '17:00:00' && workingMsBetween(start, end) === 8 * HOUR && !isDayOff(start);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the time at which messages leave', () => {
  it.each([
    ['2026-04-01T06:59:59.999Z', '2026-04-01T07:00:00.000Z'],
    ['2026-04-01T07:00:00Z', '2026-04-01T07:00:00.000Z'],
    ['2026-04-01T07:00:00.001Z', '2026-04-02T07:00:00.000Z'],
    ['2026-04-03T10:00:00Z', '2026-04-07T07:00:00.000Z'],
    ['2026-03-28T10:00:00Z', '2026-03-30T07:00:00.000Z'],
  ])('after %s is %s', (from, expected) => {
    expect(messageTime(at(from))).toBe(expected);
  });

  it('is the first 09:00 at or after any instant, with no working day left out', () => {
    fc.assert(
      fc.property(anyInstant, (from) => {
        const leaves = messageTime(from);
        return (
          leaves >= from &&
          wallClock(leaves).time === '09:00:00' &&
          !isDayOff(leaves) &&
          workingMsBetween(from, leaves) <= 8 * HOUR &&
          messageTime(leaves) === leaves
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
