import type { StageKind } from '../../line/line.ts';
import type { CalendarDay } from '../../time/brands.ts';
import type { KnownRoute } from '../route.ts';
import { withEarlierEnd } from './earlier-end.ts';
import { withMovedTalk } from './talks.ts';

/** The ladder was measured by the decision itself. */
function withMeasuredDay(route: KnownRoute, on: CalendarDay): KnownRoute {
  const { ladder, stage } = route;
  const isBySame = ladder !== null && ladder.measuredAt === stage.enteredAt && ladder.measuredOn === stage.enteredOn;
  return isBySame ? { ...route, ladder: { ...ladder, measuredOn: on } } : route;
}

/** Stages with a first day of their own: what somebody did before was over on that day. */
const withOwnStart: readonly StageKind[] = ['placement', 'transition', 'work'];

/** The day on which the present stage was decided upon, with what that decision said at the same time. */
export function withStageDay(route: KnownRoute, enteredOn: CalendarDay): KnownRoute {
  const { stage } = route;
  const talked = withMovedTalk(route, { on: stage.enteredOn, at: stage.enteredAt }, enteredOn);
  const measured = withMeasuredDay(talked, enteredOn);
  const known = withOwnStart.includes(stage.kind) ? measured : withEarlierEnd(measured, stage.enteredOn, enteredOn);
  const isRequest = stage.kind === 'request' && route.requestedOn === stage.enteredOn;
  return { ...known, stage: { ...stage, enteredOn }, requestedOn: isRequest ? enteredOn : route.requestedOn };
}
