import { addMonths } from '../../time/calendar-day.ts';
import { dueWithin } from '../../time/due-within.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { AftercareStage, KnownRoute } from '../route.ts';
import { attemptOf, coachOf, type Wait } from '../waits.ts';

const CLOSE_WITHIN_WORKING_DAYS = 20;

/** Somebody asks how it goes at each point after the first working day; after the last point people decide about closing. */
export function aftercareWaits(route: KnownRoute, stage: AftercareStage): Wait[] {
  const { firstDayOn, lastMonth, since } = stage;
  const attempt = attemptOf(route, stage);
  const owner = coachOf(route);
  const idOf = (point: number): string => `aftercare/${attempt}/${point}`;
  const month = route.line.aftercareMonths.find((point) => point > lastMonth && route.passed[idOf(point)] === undefined);
  return month === undefined
    ? [{ id: `decideClosing/${attempt}`, kind: 'decideClosing', owner, since, due: dueWithin(since, CLOSE_WITHIN_WORKING_DAYS) }]
    : [{ id: idOf(month), kind: 'aftercare', owner, since, due: endOfWorkingDay(addMonths(firstDayOn, month)) }];
}
