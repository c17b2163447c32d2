import type { CalendarDay } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import { nextWorkingDay } from '../../time/working-days.ts';

const SIX_WEEKS_DAYS = 42;

/** The last day of the six weeks (Awb 6:7 and 6:8); a weekend or a holiday moves it to the next working day (Algemene termijnenwet 1). */
export const objectionUntilOf = (sentOn: CalendarDay): CalendarDay => nextWorkingDay(addDays(sentOn, SIX_WEEKS_DAYS));
