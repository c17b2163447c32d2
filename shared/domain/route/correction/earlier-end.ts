import type { CalendarDay } from '../../time/brands.ts';
import type { KnownRoute } from '../route.ts';

/** The placement that was over with the decision about this stage, on a day which turns out to be another; one that ended with a last day of its own keeps it. */
export function withEarlierEnd(route: KnownRoute, was: CalendarDay, is: CalendarDay): KnownRoute {
  const { placesBefore, stage } = route;
  const last = placesBefore.at(-1);
  if (last === undefined || last.until !== was || last.recordedAt !== stage.enteredAt || last.talkSince !== null) return route;
  return { ...route, placesBefore: [...placesBefore.slice(0, -1), { ...last, until: is }] };
}
