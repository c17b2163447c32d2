import { type Changes, decided, entered, inStage, measured, spoken, withoutStageMessages } from '../change.ts';
import { NOT_TOLD, type Place } from '../route.ts';
import { stageAgain } from '../step-back/evolve.ts';
import { nothingHeard } from './beginning.ts';
import { placesAfter } from './places-before.ts';

type PlacementEvent = 'placementStarted' | 'firstDayConfirmed' | 'threeWayReviewRecorded' | 'placementExtended' | 'placementEnded';

export const placementChanges: Changes<PlacementEvent> = {
  placementStarted(route, event) {
    const { companyId, placeId, startsOn, untilOn, instrument, hoursPerWeek, at } = event;
    const attempt = route.match === null || route.match.attempt === NOT_TOLD ? null : route.match.attempt;
    const place: Place = { companyId, placeId, attempt, startsOn, untilOn, instrument, extensions: 0, extendedAt: null };
    const moved = entered(
      route,
      event,
      (entry) => ({ kind: 'placement', ...entry, place, firstDayOn: null, ...nothingHeard(at) }),
      placesAfter(route, startsOn, at),
    );
    return measured({ ...moved, place, match: null, hoursPerWeek }, event, event.decidedOn, event.ladderLevel);
  },
  // Nothing about a first day leaves any more once it has come true.
  firstDayConfirmed: (route, { cameOn }) =>
    inStage({ ...route, messages: withoutStageMessages(route) }, 'placement', (stage) => ({ ...stage, firstDayOn: cameOn })),
  threeWayReviewRecorded: (route, event) =>
    inStage({ ...spoken(route, event, event.heldOn, 'resident', event.minutes), hoursPerWeek: event.hoursPerWeek }, 'placement', ({ reviews, ...stage }) => ({
      ...stage,
      reviews: {
        count: reviews.count + 1,
        lastOn: reviews.lastOn !== null && reviews.lastOn > event.heldOn ? reviews.lastOn : event.heldOn,
        since: event.at,
      },
    })),
  placementExtended(route, event) {
    const longer = (place: Place): Place => ({ ...place, untilOn: event.untilOn, extensions: place.extensions + 1, extendedAt: event.at });
    const place = route.place === null ? null : longer(route.place);
    return inStage({ ...decided(route, event), place }, 'placement', (stage) => ({ ...stage, place: longer(stage.place) }));
  },
  placementEnded(route, event) {
    const moved = entered(route, event, (entry) => stageAgain(route, event, entry), placesAfter(route, event.endedOn, event.at, event.at));
    return measured({ ...moved, place: null }, event, event.decidedOn, event.ladderLevel);
  },
};
