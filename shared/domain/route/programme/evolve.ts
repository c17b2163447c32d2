import { type Changes, decided, entered, inStage, spoken } from '../change.ts';
import { nothingHeld } from './beginning.ts';

export const programmeChanges: Changes<'programmeStarted' | 'midReviewRecorded' | 'finalReviewRecorded' | 'programmeExtended'> = {
  programmeStarted: (route, event) =>
    entered(route, event, (entry) => ({
      kind: 'preparation',
      ...entry,
      startsOn: event.startsOn,
      untilOn: event.untilOn,
      countsFrom: event.at,
      ...nothingHeld,
    })),
  midReviewRecorded: (route, event) =>
    inStage(spoken(route, event, event.heldOn, 'resident', event.minutes), 'preparation', (stage) => ({ ...stage, midReviewOn: event.heldOn })),
  finalReviewRecorded: (route, event) =>
    inStage(spoken(route, event, event.heldOn, 'resident', event.minutes), 'preparation', (stage) => ({
      ...stage,
      finalReview: { heldOn: event.heldOn, recordedAt: event.at, advice: event.advice },
    })),
  // More time needs a new final review; what the earlier one said is in the journal.
  programmeExtended: (route, event) =>
    inStage(decided(route, event), 'preparation', (stage) => ({
      ...stage,
      untilOn: event.untilOn,
      countsFrom: event.at,
      finalReview: null,
      extensions: stage.extensions + 1,
    })),
};
