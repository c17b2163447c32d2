import type { LineDefinition } from '../../line/line.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay } from '../../time/brands.ts';
import { addDays, daysBetween } from '../../time/calendar-day.ts';
import type { KnownRoute, PlacementStage } from '../route.ts';

/** The how-manieth check-in of this attempt, and the day on which it is asked. */
export type Round = { round: number; on: CalendarDay };

/** The week of the check-in after the one in week `week`; null where the rhythm ends. */
function weekAfter(rhythm: LineDefinition['checkIns'], week: number): number | null {
  const row = rhythm.find(({ untilWeek }) => untilWeek === null || week < untilWeek);
  return row === undefined ? null : week + Math.max(row.everyWeeks, 1);
}

const daysFrom = (first: CalendarDay, day: CalendarDay | null): number => (day === null ? -1 : daysBetween(first, day));

/**
 * The check-in that is waited for: the first of the rhythm, counted from the first day, that has not been answered and was not passed by the last
 * answer. What lay before the place (or an import) was recorded is not owed: nobody asked. Null where the rhythm has ended.
 */
export function nextRound({ line }: KnownRoute, { place, firstDayOn, checkIns }: Pick<PlacementStage, 'place' | 'firstDayOn' | 'checkIns'>): Round | null {
  const first = firstDayOn ?? place.startsOn;
  const notBefore = Math.max(daysBetween(first, dayOf(checkIns.since)), daysFrom(first, checkIns.lastOn) + 1);
  let round = 0;
  let week: number | null = 0;
  while (week !== null && (round <= checkIns.round || week * 7 < notBefore)) {
    week = weekAfter(line.checkIns, week);
    round += 1;
  }
  return week === null ? null : { round, on: addDays(first, week * 7) };
}
