import fc from 'fast-check';
import { DAY_MS, instant } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { day } from '../route/support/days.ts';

/** An instant written in a test, in UTC. */
export const at = (text: string): Instant => instant(Date.parse(text));

export const FIRST_MS = Date.UTC(2000, 0, 1);
export const LAST_MS = Date.UTC(2100, 0, 1);

/** Days from 2000 to 2099; year ends, leap days and clock changes come up far more often than by chance. */
export const anyDay: fc.Arbitrary<CalendarDay> = fc
  .oneof(
    fc.integer({ min: FIRST_MS / DAY_MS, max: LAST_MS / DAY_MS - 1 }).map((number) => number * DAY_MS),
    fc
      .tuple(
        fc.integer({ min: 2000, max: 2099 }),
        fc.constantFrom<[number, number]>([0, 1], [11, 25], [11, 31], [1, 28], [2, 25], [9, 25]),
        fc.integer({ min: 0, max: 6 }),
      )
      .map(([year, [month, date], more]) => Math.min(Date.UTC(year, month, date + more), LAST_MS - DAY_MS)),
  )
  .map((ms) => day(instant(ms).slice(0, 10)));

/** Instants from 2000 to 2099, on the same footing, often exactly at an hour. */
export const anyInstant: fc.Arbitrary<Instant> = fc
  .tuple(
    anyDay,
    fc.oneof(
      fc.integer({ min: 0, max: DAY_MS - 1 }),
      fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 900_000),
    ),
  )
  .map(([on, ms]) => instant(Date.parse(on) + ms));

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  weekday: 'short',
  hourCycle: 'h23',
});

/** What a clock in Amsterdam shows according to ICU: an independent witness. */
export function wallClock(of: Instant): { day: string; time: string; weekday: string } {
  const part = Object.fromEntries(format.formatToParts(Date.parse(of)).map(({ type, value }) => [type, value]));
  return {
    day: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}:${part['second']}`,
    weekday: part['weekday'] ?? '',
  };
}
