import type { CalendarDay } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import type { Capacity } from '../commands.ts';

/** Days included; `untilOn` null has no end. */
export type Period = { startsOn: CalendarDay; untilOn: CalendarDay | null };

export const isWithin = (day: CalendarDay, { startsOn, untilOn }: Period): boolean => startsOn <= day && (untilOn === null || day <= untilOn);

/** For how many people there is room on this day. */
export const peopleOn = (capacity: readonly Capacity[], day: CalendarDay): number =>
  capacity.find(({ from, until }) => isWithin(day, { startsOn: from, untilOn: until }))?.people ?? 0;

/** Whether there is any capacity at all on each day of the period. */
export function isOffered(capacity: readonly Capacity[], { startsOn, untilOn }: Period): boolean {
  let day = startsOn;
  for (;;) {
    const here = capacity.find(({ from, until }) => isWithin(day, { startsOn: from, untilOn: until }));
    if (here === undefined) return false;
    if (here.until === null || (untilOn !== null && untilOn <= here.until)) return true;
    day = addDays(here.until, 1);
  }
}

/** How many of these periods there are on this day. */
export const countOn = (periods: readonly Period[], day: CalendarDay): number => periods.filter((period) => isWithin(day, period)).length;

/** The days within a period on which there may be more people, or less room, than the day before. */
export function criticalDays(capacity: readonly Capacity[], others: readonly Period[], period: Period): CalendarDay[] {
  const changes = [...others.map(({ startsOn }) => startsOn), ...capacity.flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, 1)]))];
  return [period.startsOn, ...changes.filter((day) => isWithin(day, period))];
}
