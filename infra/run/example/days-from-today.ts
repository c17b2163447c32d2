import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { isWorkingDay, nextWorkingDay } from '#shared/domain/time/working-days.ts';

const TOKEN = /\bvandaag([+-]\d+)?/gu;

/** The last working day on or before this day: nothing in the example happens in a weekend. */
const workingDayBefore = (day: CalendarDay): CalendarDay => (isWorkingDay(day) ? day : workingDayBefore(addDays(day, -1)));

/** Fills in the days of the example pilot, so that it makes sense whenever it is loaded: `vandaag-30` is a working day about a month ago. */
export const withDaysFrom = (today: CalendarDay, text: string): string =>
  text.replace(TOKEN, (_, offset: string | undefined) => {
    const days = Number(offset ?? 0);
    return days > 0 ? nextWorkingDay(addDays(today, days)) : workingDayBefore(addDays(today, days));
  });
