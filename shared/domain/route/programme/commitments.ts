import { dayOf } from '../../time/amsterdam.ts';
import { addDays } from '../../time/calendar-day.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownRoute, PreparationStage } from '../route.ts';
import { attemptOf, coachOf, type Wait } from '../waits.ts';

/** After an extension the final review is held this long before the new end: time to arrange what follows. */
const FINAL_REVIEW_BEFORE_END_DAYS = 14;

/** A mid review, a final review, and then a decision before the end. What lay before an import is never asked for afterwards. */
export function programmeWaits(route: KnownRoute, stage: PreparationStage): Wait[] {
  const { startsOn, untilOn, countsFrom, midReviewOn, finalReview, extensions } = stage;
  const attempt = `${attemptOf(route, stage)}/${extensions}`;
  const owner = coachOf(route);
  if (finalReview !== null) {
    return [{ id: `decideAfterReview/${attempt}`, kind: 'decideAfterReview', owner, since: finalReview.recordedAt, due: endOfWorkingDay(untilOn) }];
  }
  const { midReviewWeek, finalReviewWeek } = route.line.preparation;
  const midDue = addDays(startsOn, midReviewWeek * 7);
  const finalDue = extensions === 0 ? addDays(startsOn, finalReviewWeek * 7) : addDays(untilOn, -FINAL_REVIEW_BEFORE_END_DAYS);
  const waits: Wait[] = [];
  const midId = `midReview/${attempt}`;
  const midPassedUnasked = (countsFrom === route.importedAt && midDue < dayOf(countsFrom)) || route.passed[midId] !== undefined;
  if (midReviewOn === null && extensions === 0 && !midPassedUnasked) {
    waits.push({ id: midId, kind: 'midReview', owner, since: countsFrom, due: endOfWorkingDay(midDue) });
  }
  waits.push({ id: `finalReview/${attempt}`, kind: 'finalReview', owner, since: countsFrom, due: endOfWorkingDay(finalDue) });
  return waits;
}
