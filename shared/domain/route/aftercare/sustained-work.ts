import type { CalendarDay } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import type { KnownRoute } from '../route.ts';
import type { AftercareStatus } from '../vocabulary.ts';

/** Work counts as lasting after 26 weeks in one stretch. */
const SUSTAINED_DAYS = 26 * 7;

/** `not-known`: nobody asked late enough, or the answer was unknown; never counted as work, nor as no work. */
export type SustainedWork = 'sustained' | 'ended' | 'not-known';

const works = (status: AftercareStatus): boolean => status === 'working' || status === 'working-elsewhere';

/**
 * Whether the work of this episode lasted, from what was answered in aftercare: in one stretch from the first working day, or from the answer that said
 * they work again, to a later answer that says they still do. An unknown answer neither ends a stretch nor proves one.
 */
export function sustainedWork({ aftercare }: Pick<KnownRoute, 'aftercare'>): SustainedWork {
  if (aftercare === null) return 'not-known';
  let since: CalendarDay | null = aftercare.firstDayOn;
  for (const { askedOn, status } of aftercare.answers) {
    if (status === 'not-working') since = null;
    if (!works(status)) continue;
    if (since === null) since = askedOn;
    if (askedOn >= addDays(since, SUSTAINED_DAYS)) return 'sustained';
  }
  return since === null ? 'ended' : 'not-known';
}
