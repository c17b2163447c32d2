import { dayOf } from './amsterdam.ts';
import type { Instant } from './brands.ts';
import { addWorkingDays } from './working-days.ts';
import { endOfWorkingDay } from './working-time.ts';

/** 17:00 on the n-th working day after the day of `since`. */
export const dueWithin = (since: Instant, workingDays: number): Instant => endOfWorkingDay(addWorkingDays(dayOf(since), workingDays));
