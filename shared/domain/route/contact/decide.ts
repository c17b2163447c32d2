import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { pastDay } from '../days.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileKnown, whileOpen, type Rules } from '../rule.ts';
import { coachSide } from '../who.ts';

/** After closing one still talks about what a correction left to look at. */
const nothingToTalkAbout = ({ stage, conflicts }: KnownRoute): RefusalCode | null => (stage.kind === 'closed' && conflicts.length === 0 ? 'routeClosed' : null);

export const contactRules: Rules<'recordContact' | 'measureLadder'> = {
  recordContact: whileKnown({ who: coachSide }, nothingToTalkAbout, (route, command, now) => {
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
