import { type Changes, measured, spoken } from '../change.ts';

export const contactChanges: Changes<'contactRecorded' | 'ladderMeasured'> = {
  contactRecorded: (route, event) => spoken(route, event, event.contactOn, event.with, event.minutes),
  ladderMeasured: (route, event) => measured(route, event, event.measuredOn, event.level),
};
