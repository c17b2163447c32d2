import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { aboutCheckIn } from '../check-in/messages.ts';
import { moveProblem } from '../days.ts';
import type { RouteEvent, RouteEventOf } from '../events.ts';
import { queued } from '../message/queue.ts';
import { movedTo, targetsBack } from '../moves.ts';
import { stageDefinition } from '../route.ts';
import { whileOpen, type Rules } from '../rule.ts';
import { coachSide } from '../who.ts';
import { stepBackChanges } from './evolve.ts';

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
      if (problem !== null) return refuse(problem);
      const event: RouteEventOf<'steppedBack'> = { type: 'steppedBack', ladderLevel, ...movedTo(route, to, command), ...stamp(command, now) };
      const after = stepBackChanges.steppedBack(route, event);
      const drafts = after.stage.kind === 'placement' ? aboutCheckIn(after, after.stage) : [];
      return accept<RouteEvent>(event, ...queued(route, drafts, command.by, now));
    },
  ),
};
