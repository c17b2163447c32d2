import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay } from '../../time/brands.ts';
import { addDays, daysBetween } from '../../time/calendar-day.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import { toCompany } from '../message/queue.ts';
import type { KnownRoute, PlacementStage } from '../route.ts';
import { coachOf, type Wait } from '../waits.ts';

/** Was the first day a first day? And then talk with the three of you, again and again: a place has review dates, never an end date. */
export function placementWaits(route: KnownRoute, stage: PlacementStage): Wait[] {
  const { id, place, firstDayOn, enteredAt, reviews } = stage;
  const attempt = `${id}/${route.attempts[id] ?? 1}`;
  const review: Wait = {
    id: `threeWayReview/${attempt}/${reviews.count + 1}`,
    kind: 'threeWayReview',
    owner: coachOf(route),
    since: reviews.since,
    due: endOfWorkingDay(nextReviewOn(route, stage)),
  };
  if (firstDayOn !== null) return [review];
  const within = route.line.placement.confirmFirstDayWithinWorkingDays;
  return [
    {
      id: `confirmFirstDay/${attempt}`,
      kind: 'confirmFirstDay',
      owner: toCompany(place.companyId),
      since: enteredAt,
      due: endOfWorkingDay(addWorkingDays(place.startsOn, within)),
    },
    review,
  ];
}

/** The next review of the rhythm; after an import the first one that had not passed by then. */
function nextReviewOn({ line, importedAt }: KnownRoute, { place, firstDayOn, reviews }: PlacementStage): CalendarDay {
  const { firstReviewWeek, reviewEveryWeeks } = line.placement;
  if (reviews.lastOn !== null) return addDays(reviews.lastOn, reviewEveryWeeks * 7);
  const firstOn = addDays(firstDayOn ?? place.startsOn, firstReviewWeek * 7);
  if (importedAt === null || reviews.since !== importedAt) return firstOn;
  const passedDays = daysBetween(firstOn, dayOf(importedAt));
  return passedDays <= 0 ? firstOn : addDays(firstOn, Math.ceil(passedDays / (reviewEveryWeeks * 7)) * reviewEveryWeeks * 7);
}
