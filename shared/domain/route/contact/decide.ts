import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { pastDay } from '../days.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileKnown, whileOpen, type Rules } from '../rule.ts';
import { coachSide, companyOf } from '../who.ts';

/** After closing one still talks about what a correction left to look at. */
const nothingToTalkAbout = ({ stage, conflicts }: KnownRoute): RefusalCode | null => (stage.kind === 'closed' && conflicts.length === 0 ? 'routeClosed' : null);

export const contactRules: Rules<'recordContact' | 'measureLadder'> = {
  recordContact: whileKnown({ who: coachSide }, nothingToTalkAbout, (route, command, now) => {
    const { contactOn, how, minutes, noteId, noteAudience } = command;
    const problem = pastDay(contactOn, now, route.requestedOn, 'dayBeforeRoute');
    if (problem !== null) return refuse(problem);
    const isForCompany = noteAudience === 'company' && noteId !== null;
    if (isForCompany && companyOf(route) === null) return refuse('noCompanyToTell');
    const told = { contactOn, with: command.with, how, minutes, noteId, ...(isForCompany && { noteAudience }) };
    return accept({ type: 'contactRecorded', ...told, ...stamp(command, now) });
  }),
  measureLadder: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const { measuredOn, level } = command;
    const problem = pastDay(measuredOn, now, route.requestedOn, 'dayBeforeRoute');
    return problem === null ? accept({ type: 'ladderMeasured', measuredOn, level, ...stamp(command, now) }) : refuse(problem);
  }),
};
