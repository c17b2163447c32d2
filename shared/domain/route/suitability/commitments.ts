import { dueWithin } from '../../time/due-within.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { IntakeStage, KnownRoute } from '../route.ts';
import { attemptOf, coachOf, stageWorkDays, type Wait } from '../waits.ts';

const DECIDE_WITHIN_WORKING_DAYS = 10;

/** Whether people said "not now": then the intake waits for the day they look again, and for nothing else. */
export const isNotNow = ({ suitability }: KnownRoute): boolean => suitability?.suitability === 'not-now';

/** Does this route suit them? After "not now", the same question again on the day that was agreed. */
export function suitabilityWaits(route: KnownRoute, stage: IntakeStage): Wait[] {
  const { suitability } = route;
  const { enteredAt } = stage;
  const owner = coachOf(route);
  if (suitability === null) {
    const due = dueWithin(enteredAt, Math.min(DECIDE_WITHIN_WORKING_DAYS, stageWorkDays(route)));
    return [{ id: `decideSuitability/${attemptOf(route, stage)}`, kind: 'decideSuitability', owner, since: enteredAt, due }];
  }
  const { reviewOn, decidedAt } = suitability;
  if (reviewOn === null) return [];
  const since = decidedAt > enteredAt ? decidedAt : enteredAt;
  return [{ id: `reviewSuitability/${decidedAt}`, kind: 'reviewSuitability', owner, since, due: endOfWorkingDay(reviewOn) }];
}
