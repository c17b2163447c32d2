import { accept, refuse } from '../../decider.ts';
import { moveProblem } from '../days.ts';
import { movedTo, targetsBack } from '../moves.ts';
import { stageDefinition } from '../route.ts';
import { whileOpen, type Rules } from '../rule.ts';
import { stamp } from '../stamp.ts';
import { coachSide } from '../who.ts';

/** A normal movement: it keeps the plan, the coach and all that was reached, and is never counted as dropping out. */
export const stepBackRules: Rules<'stepBack'> = {
  stepBack: whileOpen(
    { who: coachSide },
    (route) => (targetsBack(route).length === 0 ? 'moveNotAllowed' : null),
    (route, command, now) => {
      const { to, ladderLevel } = command;
      if (stageDefinition(route.line, to) === null) return refuse('stageUnknown');
      const target = targetsBack(route).find((stage) => stage.id === to);
      if (target === undefined) return refuse('moveNotAllowed');
      if (target.kind === 'placement' && route.place === null) return refuse('stepBackNeedsPlace');
      const problem = moveProblem(command, now, route.stage.enteredOn);
      return problem === null ? accept({ type: 'steppedBack', ladderLevel, ...movedTo(route, to, command), ...stamp(command, now) }) : refuse(problem);
    },
  ),
};
