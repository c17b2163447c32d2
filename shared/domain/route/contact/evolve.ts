import { type Changes, inStage, measured, spoken } from '../change.ts';

export const contactChanges: Changes<'contactRecorded' | 'ladderMeasured'> = {
  contactRecorded(route, event) {
    const talked = { ...spoken(route, event, event.contactOn, event.with, event.minutes), conflicts: [] };
    if (event.with !== 'resident') return talked;
    // A talk since the last check-in is the one that the answer asked for.
    return inStage(talked, 'placement', (stage) =>
      event.contactOn < (stage.checkIns.lastOn ?? event.contactOn) ? stage : { ...stage, checkIns: { ...stage.checkIns, wantsContact: false } },
    );
  },
  ladderMeasured: (route, event) => measured(route, event, event.measuredOn, event.level),
};
