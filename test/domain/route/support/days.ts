import { instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { calendarDay } from '#shared/domain/time/calendar-day.ts';

/** A day that is known to exist; a typing mistake in a test is a fault. */
export function day(text: string): CalendarDay {
  const known = calendarDay(text);
  if (known === null) throw new Error(`not a day: ${text}`);
  return known;
}

/** A moment on the clock in Amsterdam: `at('2026-04-01', '10:30')`; ten o'clock where no time is given. */
export function at(text: string, clock = '10:00'): Instant {
  const [hours = '10', minutes = '0'] = clock.split(':');
  return instantAt(day(text), Number(hours) * 60 + Number(minutes));
}
