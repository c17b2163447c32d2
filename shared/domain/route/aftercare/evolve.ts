import { type Changes, entered, inStage, measured, spoken } from '../change.ts';

export const aftercareChanges: Changes<'aftercareStarted' | 'aftercareRecorded'> = {
  aftercareStarted(route, event) {
    const { companyId, firstDayOn } = event;
    const moved = entered(route, event, (entry) => ({
      kind: 'aftercare',
      ...entry,
      companyId,
      firstDayOn,
      lastMonth: 0,
      since: event.at,
      lastStatus: null,
    }));
    return measured(moved, event, event.decidedOn, event.ladderLevel);
  },
  aftercareRecorded: (route, event) =>
    inStage(spoken(route, event, event.askedOn, 'resident', event.minutes), 'aftercare', (stage) => ({
      ...stage,
      lastMonth: event.month,
      since: event.at,
      lastStatus: event.status,
    })),
};
