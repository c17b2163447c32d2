import { rulesOn } from '../../instrument/rules-on.ts';
import type { CalendarDay } from '../../time/brands.ts';
import { addMonths } from '../../time/calendar-day.ts';
import { inStage } from '../change.ts';
import type { KnownRoute, PreparationStage } from '../route.ts';
import { withMovedChecklist } from './checklist.ts';
import { withEarlierEnd } from './earlier-end.ts';
import { withPlace } from './place.ts';

/** The end of a programme of the usual length. */
export const usualEnd = ({ line }: KnownRoute, startsOn: CalendarDay): CalendarDay => addMonths(startsOn, line.preparation.months);

/** A programme of the usual length ends later or earlier with its start. */
function begunOn(route: KnownRoute, stage: PreparationStage, startsOn: CalendarDay): PreparationStage {
  const isUsual = stage.extensions === 0 && !stage.hasOwnEnd && stage.untilOn === usualEnd(route, stage.startsOn);
  return { ...stage, startsOn, untilOn: isUsual ? usualEnd(route, startsOn) : stage.untilOn };
}

/** What had to be arranged before day one, and what somebody did until then. */
function withDaysBefore(route: KnownRoute, startsOn: CalendarDay): KnownRoute {
  const { stage } = route;
  if (stage.kind === 'transition') return withEarlierEnd(route, stage.startsOn, startsOn);
  if (stage.kind !== 'placement') return route;
  const { attempt, instrument, startsOn: was } = stage.place;
  return withMovedChecklist(withEarlierEnd(route, was, startsOn), attempt, rulesOn(instrument, was).arrangements, was, startsOn);
}

/** The first day of programme, place or transition as it was agreed. */
export function withStartDay(route: KnownRoute, startsOn: CalendarDay): KnownRoute {
  const known = withDaysBefore(route, startsOn);
  const begun = inStage(known, 'preparation', (stage) => begunOn(route, stage, startsOn));
  const moved = inStage(begun, 'transition', (stage) => ({ ...stage, startsOn }));
  return withPlace(moved, { startsOn });
}
