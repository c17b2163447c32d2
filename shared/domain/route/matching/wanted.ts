import type { CalendarDay, Instant } from '../../time/brands.ts';
import { hoursProblem, plannedDay } from '../days.ts';
import type { RefusalCode } from '../refusal-codes.ts';

/** Days and hours as they are asked for or agreed: from `decidedOn` at the earliest, and no end before the start. */
export const wantedProblem = (
  { startsOn, untilOn, hoursPerWeek }: { startsOn: CalendarDay; untilOn: CalendarDay | null; hoursPerWeek: number },
  decidedOn: CalendarDay,
  now: Instant,
): RefusalCode | null =>
  plannedDay(startsOn, now, decidedOn, 'startsBeforeDecision') ??
  (untilOn === null ? null : plannedDay(untilOn, now, startsOn, 'endsBeforeStart')) ??
  hoursProblem(hoursPerWeek);
