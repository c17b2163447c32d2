import type { CalendarDay } from '../../time/brands.ts';
import type { KnownRoute } from '../route.ts';
import { withMovedTalk } from './talks.ts';

/** The ladder was measured by the decision itself. */
function withMeasuredDay(route: KnownRoute, on: CalendarDay): KnownRoute {
  const { ladder, stage } = route;
  const isBySame = ladder !== null && ladder.measuredAt === stage.enteredAt && ladder.measuredOn === stage.enteredOn;
  return isBySame ? { ...route, ladder: { ...ladder, measuredOn: on } } : route;
}

/** The placement that the decision ended was over on its day, unless it had a last day of its own. */
function withEarlierEnd(route: KnownRoute, on: CalendarDay): KnownRoute {
  const { stage, placesBefore } = route;
  const last = placesBefore.at(-1);
  if (stage.kind === 'placement' || last === undefined || last.until !== stage.enteredOn || last.talkSince !== null) return route;
  return { ...route, placesBefore: [...placesBefore.slice(0, -1), { ...last, until: on }] };
}

/** The day on which the present stage was decided upon, with what that decision said at the same time. */
export function withStageDay(route: KnownRoute, enteredOn: CalendarDay): KnownRoute {
  const { stage } = route;
  const talked = withMovedTalk(route, { on: stage.enteredOn, at: stage.enteredAt }, enteredOn);
  const known = withEarlierEnd(withMeasuredDay(talked, enteredOn), enteredOn);
  return { ...known, stage: { ...stage, enteredOn }, requestedOn: stage.kind === 'request' ? enteredOn : route.requestedOn };
}
