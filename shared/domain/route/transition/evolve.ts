import { type Changes, decided, entered, inStage, measured } from '../change.ts';
import { placesAfter } from '../placement/places-before.ts';

export const transitionChanges: Changes<'transitionStarted' | 'transitionExtended' | 'workStarted'> = {
  transitionStarted(route, event) {
    const { form, companyId, startsOn, decideBy } = event;
    const moved = entered(
      route,
      event,
      (entry) => ({ kind: 'transition', ...entry, form, companyId, startsOn, decideBy, extensions: 0, extendedAt: null }),
      placesAfter(route, startsOn, event.at),
    );
    return measured(moved, event, event.decidedOn, event.ladderLevel);
  },
  transitionExtended: (route, event) =>
    inStage(decided(route, event), 'transition', (stage) => ({
      ...stage,
      decideBy: event.decideBy,
      extensions: stage.extensions + 1,
      extendedAt: event.at,
    })),
  workStarted(route, event) {
    const { companyId, contract, withSupport, firstDayOn, hoursPerWeek } = event;
    const moved = entered(
      route,
      event,
      (entry) => ({ kind: 'work', ...entry, companyId, contract, withSupport, firstDayOn }),
      placesAfter(route, firstDayOn, event.at),
    );
    return measured({ ...moved, hoursPerWeek }, event, event.decidedOn, event.ladderLevel);
  },
};
