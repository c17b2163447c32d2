import { accept, refuse } from '../../decider.ts';
import { pastDay } from '../days.ts';
import { noObjection, whileOpen, type Rules } from '../rule.ts';
import { stamp } from '../stamp.ts';
import { coachSide } from '../who.ts';

export const contactRules: Rules<'recordContact' | 'measureLadder'> = {
  recordContact: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const { contactOn, how, minutes, noteId } = command;
    const problem = pastDay(contactOn, now, route.requestedOn, 'dayBeforeRoute');
    if (problem !== null) return refuse(problem);
    return accept({ type: 'contactRecorded', contactOn, with: command.with, how, minutes, noteId, ...stamp(command, now) });
  }),
  measureLadder: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const { measuredOn, level } = command;
    const problem = pastDay(measuredOn, now, route.requestedOn, 'dayBeforeRoute');
    return problem === null ? accept({ type: 'ladderMeasured', measuredOn, level, ...stamp(command, now) }) : refuse(problem);
  }),
};
