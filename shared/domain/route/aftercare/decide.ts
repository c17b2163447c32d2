import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { addDays, addMonths } from '../../time/calendar-day.ts';
import { pastDay } from '../days.ts';
import { moveTo } from '../move-rule.ts';
import { noObjection, whileIn, type Rules } from '../rule.ts';
import { coachSide, companyOf } from '../who.ts';

/** A point may be asked a little before its day. */
export const EARLY_DAYS = 14;

export const aftercareRules: Rules<'startAftercare' | 'recordAftercare'> = {
  startAftercare: moveTo('aftercare', noObjection, (route, command, moved, now) => {
    const { firstDayOn, ladderLevel } = command;
    const problem = pastDay(firstDayOn, now, route.requestedOn, 'dayBeforeRoute');
    if (problem !== null) return refuse(problem);
    return accept({ type: 'aftercareStarted', companyId: companyOf(route), firstDayOn, ladderLevel, ...moved, ...stamp(command, now) });
  }),
  recordAftercare: whileIn('aftercare', { who: coachSide }, noObjection, (route, stage, command, now) => {
    const { month, askedOn, status, minutes, noteId } = command;
    const problem = pastDay(askedOn, now, stage.firstDayOn, 'dayBeforeStart');
    if (problem !== null) return refuse(problem);
    if (!route.line.aftercareMonths.includes(month)) return refuse('monthUnknown');
    if (month <= stage.lastMonth) return refuse('monthAlreadyAsked');
    if (askedOn < addDays(addMonths(stage.firstDayOn, month), -EARLY_DAYS)) return refuse('aftercareTooEarly');
    return accept({ type: 'aftercareRecorded', month, askedOn, status, minutes, noteId, ...stamp(command, now) });
  }),
};
