import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { addMonths } from '../../time/calendar-day.ts';
import { moveProblem, plannedDay, reviewProblem } from '../days.ts';
import { moveTo } from '../move-rule.ts';
import { moveOf, planVersion, reviewOf } from '../moves.ts';
import { extensionProblem } from '../placement/extend.ts';
import { needsPlan } from '../plan/of-this-episode.ts';
import { noObjection, whileIn, type Rules } from '../rule.ts';
import { coachSide } from '../who.ts';

const LONGEST_EXTENSION_MONTHS = 12;

export const programmeRules: Rules<'startProgramme' | 'recordMidReview' | 'recordFinalReview' | 'extendProgramme'> = {
  startProgramme: moveTo('preparation', needsPlan, (route, command, moved, now) => {
    const { startsOn } = command;
    const problem = plannedDay(startsOn, now, moved.decidedOn, 'startsBeforeDecision');
    if (problem !== null) return refuse(problem);
    const untilOn = addMonths(startsOn, route.line.preparation.months);
    return accept({ type: 'programmeStarted', startsOn, untilOn, ...moved, ...stamp(command, now) });
  }),
  recordMidReview: whileIn(
    'preparation',
    { who: coachSide },
    (_route, stage) => (stage.midReviewOn !== null || stage.finalReview !== null ? 'reviewAlreadyHeld' : null),
    (_route, stage, command, now) => {
      const problem = reviewProblem(command, now, stage.startsOn, 'dayBeforeStart');
      return problem === null ? accept({ type: 'midReviewRecorded', ...reviewOf(command), ...stamp(command, now) }) : refuse(problem);
    },
  ),
  recordFinalReview: whileIn(
    'preparation',
    { who: coachSide },
    (_route, stage) => (stage.finalReview !== null ? 'reviewAlreadyHeld' : null),
    (_route, stage, command, now) => {
      const problem = reviewProblem(command, now, stage.startsOn, 'dayBeforeStart');
      if (problem !== null) return refuse(problem);
      return accept({ type: 'finalReviewRecorded', advice: command.advice, ...reviewOf(command), ...stamp(command, now) });
    },
  ),
  extendProgramme: whileIn('preparation', { who: coachSide }, noObjection, (route, stage, command, now) => {
    const { untilOn } = command;
    const problem = moveProblem(command, now, stage.enteredOn) ?? extensionProblem(untilOn, now, stage.untilOn);
    if (problem !== null) return refuse(problem);
    if (untilOn > addMonths(stage.untilOn, LONGEST_EXTENSION_MONTHS)) return refuse('dayTooFar');
    return accept({ type: 'programmeExtended', untilOn, planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) });
  }),
};
