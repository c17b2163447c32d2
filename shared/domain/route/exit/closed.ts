import { placesAfter } from '../placement/places-before.ts';
import type { ClosedStage, KnownRoute } from '../route.ts';

/** A closed route has nothing under way about anybody: no message, no ladder, no pause. */
export const closedBy = (route: KnownRoute, stage: ClosedStage): KnownRoute => ({
  ...route,
  stage,
  placesBefore: placesAfter(route, stage.enteredOn, stage.enteredAt),
  paused: { work: null, 'check-in': null },
  careFirst: null,
  pauses: [],
  postponed: {},
  passed: {},
  climbs: {},
  messages: [],
});
