import { type Changes, entered, measured } from '../change.ts';

export const transitionChanges: Changes<'transitionStarted' | 'workStarted'> = {
  transitionStarted(route, event) {
    const { form, companyId, startsOn, decideBy } = event;
    const moved = entered(route, event, (entry) => ({ kind: 'transition', ...entry, form, companyId, startsOn, decideBy }));
    return measured(moved, event, event.decidedOn, event.ladderLevel);
  },
  workStarted(route, event) {
    const { companyId, contract, withSupport, firstDayOn, hoursPerWeek } = event;
    const moved = entered(route, event, (entry) => ({ kind: 'work', ...entry, companyId, contract, withSupport, firstDayOn }));
    return measured({ ...moved, hoursPerWeek }, event, event.decidedOn, event.ladderLevel);
  },
};
