import { dayNumberOf } from './amsterdam.ts';
import type { Instant } from './brands.ts';
import { workingDayFrom } from './working-days.ts';
import { closingOf } from './working-time.ts';

/** 17:00 on the n-th working day after the day of `since`. */
export const dueWithin = (since: Instant, workingDays: number): Instant => closingOf(workingDayFrom(dayNumberOf(since), workingDays));
