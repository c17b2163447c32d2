import type { CalendarDay } from '../../time/brands.ts';
import type { KnownRoute, Talk } from '../route.ts';
import { withMovedTalk } from './talks.ts';

/** The day of the last review in the present stage; null where there was none. */
export function reviewDayOf({ stage }: KnownRoute): CalendarDay | null {
  if (stage.kind === 'preparation') return stage.finalReview?.heldOn ?? stage.midReviewOn;
  if (stage.kind === 'placement') return stage.reviews.lastOn;
  return stage.kind === 'closed' ? stage.lookBackOn : null;
}

function withDay(route: KnownRoute, heldOn: CalendarDay): KnownRoute {
  const { stage } = route;
  if (stage.kind === 'placement') return { ...route, stage: { ...stage, reviews: { ...stage.reviews, lastOn: heldOn } } };
  if (stage.kind === 'closed') return { ...route, stage: { ...stage, lookBackOn: heldOn } };
  if (stage.kind !== 'preparation') return route;
  const { finalReview } = stage;
  return { ...route, stage: finalReview === null ? { ...stage, midReviewOn: heldOn } : { ...stage, finalReview: { ...finalReview, heldOn } } };
}

/** A review is a talk with the resident as well: the one of that day, recorded when the review was where that is known. */
function talkOf({ contact, stage }: KnownRoute, on: CalendarDay): Talk | null {
  const recordedAt = stage.kind === 'preparation' ? (stage.finalReview?.recordedAt ?? null) : stage.kind === 'placement' ? stage.reviews.since : null;
  const talks: (Talk | null)[] = [contact, contact.before];
  return talks.find((talk) => talk?.on === on && (recordedAt === null || talk.at === recordedAt)) ?? null;
}

export function withReviewDay(route: KnownRoute, heldOn: CalendarDay): KnownRoute {
  const before = reviewDayOf(route);
  if (before === null) return route;
  const talk = talkOf(route, before);
  return withDay(talk === null ? route : withMovedTalk(route, { on: talk.on, at: talk.at }, heldOn), heldOn);
}
