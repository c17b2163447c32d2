import { type Changes, entered, inStage, measured, spoken, withoutStageMessages } from '../change.ts';

export const placementChanges: Changes<'placementStarted' | 'firstDayConfirmed' | 'threeWayReviewRecorded'> = {
  placementStarted(route, event) {
    const { companyId, startsOn, instrument, hoursPerWeek } = event;
    const place = { companyId, startsOn, instrument };
    const moved = entered(route, event, (entry) => ({
      kind: 'placement',
      ...entry,
      place,
      firstDayOn: null,
      reviews: { count: 0, lastOn: null, since: event.at },
    }));
    return measured({ ...moved, place, hoursPerWeek }, event, event.decidedOn, event.ladderLevel);
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
};
