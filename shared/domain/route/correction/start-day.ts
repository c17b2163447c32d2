import type { CalendarDay } from '../../time/brands.ts';
import { addMonths } from '../../time/calendar-day.ts';
import { inStage } from '../change.ts';
import type { KnownRoute, PreparationStage } from '../route.ts';
import { withPlace } from './place.ts';

/** The end of a programme of the usual length moves along with its start. */
function begunOn({ line }: KnownRoute, stage: PreparationStage, startsOn: CalendarDay): PreparationStage {
  const { months } = line.preparation;
  const isUsual = stage.extensions === 0 && stage.untilOn === addMonths(stage.startsOn, months);
  return { ...stage, startsOn, untilOn: isUsual ? addMonths(startsOn, months) : stage.untilOn };
}

/** What somebody did before this place was over on its first day. */
function withEarlierEnd(route: KnownRoute, startsOn: CalendarDay): KnownRoute {
  const { stage, placesBefore } = route;
  const last = placesBefore.at(-1);
  if (stage.kind !== 'placement' || last === undefined || last.until !== stage.place.startsOn || last.talkSince !== null) return route;
  return { ...route, placesBefore: [...placesBefore.slice(0, -1), { ...last, until: startsOn }] };
}

/** The first day of programme, place or transition as it was agreed. */
export function withStartDay(route: KnownRoute, startsOn: CalendarDay): KnownRoute {
  const begun = inStage(route, 'preparation', (stage) => begunOn(route, stage, startsOn));
  const moved = inStage(begun, 'transition', (stage) => ({ ...stage, startsOn }));
  return withPlace(withEarlierEnd(moved, startsOn), { startsOn });
}
