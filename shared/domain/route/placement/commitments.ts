import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay } from '../../time/brands.ts';
import { addDays, daysBetween } from '../../time/calendar-day.ts';
import { dueWithin } from '../../time/due-within.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import { toCompany } from '../message/queue.ts';
import type { KnownRoute, PlacementStage } from '../route.ts';
import { attemptOf, coachOf, type Wait } from '../waits.ts';
import { limitWait, warningWaits } from './instrument-waits.ts';
import { lastDayOf } from './limit.ts';

/** Was the first day a first day? And then talk with the three of you, again and again: a place has review dates, never an end date. */
export function placementWaits(route: KnownRoute, stage: PlacementStage): Wait[] {
  const { place, firstDayOn, enteredAt, reviews } = stage;
  const attempt = attemptOf(route, stage);
  const legal = instrumentWaits(route, stage, attempt);
  const review: Wait = {
    id: `threeWayReview/${attempt}/${reviews.count + 1}`,
    kind: 'threeWayReview',
    owner: coachOf(route),
    since: reviews.since,
    due: endOfWorkingDay(nextReviewOn(route, stage)),
  };
  if (firstDayOn !== null) return [review, ...legal];
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
    ...legal,
  ];
}

/** A talk of the three within two weeks before a day on which the placement is looked at is that look. */
const LOOKED_AT_DAYS_BEFORE = 14;

/** What the legal form of the placement limits: a place has no end, its instrument may have. */
function instrumentWaits(route: KnownRoute, { place, enteredAt, reviews }: PlacementStage, attempt: string): Wait[] {
  const endsOn = lastDayOf(route, place);
  const since = place.extendedAt ?? enteredAt;
  const seenOn = reviews.lastOn === null ? null : addDays(reviews.lastOn, LOOKED_AT_DAYS_BEFORE);
  const limited = {
    attempt,
    owner: coachOf(route),
    since,
    seenOn,
    instrument: place.instrument,
    startsOn: place.startsOn,
    endsOn,
    earlier: route.placesBefore,
  };
  return [...warningWaits(limited), ...(endsOn === null ? [] : [limitWait(limited, endsOn)])];
}

/** After an early end somebody talks with the resident soon, wherever the route landed. */
export function talkAfterEndWaits(route: KnownRoute): Wait[] {
  const since = route.placesBefore.at(-1)?.talkSince ?? null;
  if (since === null || since < route.requestedAt || route.contact.at > since) return [];
  return [{ id: `stayInTouch/ended/${since}`, kind: 'stayInTouch', owner: coachOf(route), since, due: dueWithin(since, TALK_WITHIN_WORKING_DAYS) }];
}
const TALK_WITHIN_WORKING_DAYS = 5;

/** The next review of the rhythm; after an import the first one that had not passed by then. */
function nextReviewOn({ line, importedAt }: KnownRoute, { place, firstDayOn, reviews }: PlacementStage): CalendarDay {
  const { firstReviewWeek, reviewEveryWeeks } = line.placement;
  if (reviews.lastOn !== null) return addDays(reviews.lastOn, reviewEveryWeeks * 7);
  const firstOn = addDays(firstDayOn ?? place.startsOn, firstReviewWeek * 7);
  if (importedAt === null || reviews.since !== importedAt) return firstOn;
  const passedDays = daysBetween(firstOn, dayOf(importedAt));
  return passedDays <= 0 ? firstOn : addDays(firstOn, Math.ceil(passedDays / (reviewEveryWeeks * 7)) * reviewEveryWeeks * 7);
}
