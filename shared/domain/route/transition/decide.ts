import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { jobChecklist } from '../arrangement/checklist.ts';
import { openFor } from '../arrangement/open-for.ts';
import { hoursProblem, moveProblem, plannedDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued, toResident } from '../message/queue.ts';
import { moveTo } from '../move-rule.ts';
import { moveOf, planVersion } from '../moves.ts';
import { extensionProblem } from '../placement/extend.ts';
import { noObjection, whileIn, type Rules } from '../rule.ts';
import { coachSide, companyOf } from '../who.ts';
import { reachProblem, triedHere } from './trial.ts';

export const transitionRules: Rules<'startTransition' | 'extendTransition' | 'startWork'> = {
  startTransition: moveTo('transition', noObjection, (route, command, moved, now) => {
    const { form, startsOn, decideBy, ladderLevel, reason } = command;
    const companyId = companyOf(route);
    const problem =
      plannedDay(startsOn, now, route.stage.enteredOn, 'dayBeforeStage') ??
      plannedDay(decideBy, now, startsOn, 'endsBeforeStart') ??
      reachProblem(route, command, { reason, isExtension: false }) ??
      (triedHere(route, form, companyId) && reason !== 'tailored' ? 'conditionsUnmet' : null);
    if (problem !== null) return refuse(problem);
    const stamped = stamp(command, now);
    return accept<RouteEvent>(
      { type: 'transitionStarted', form, companyId, startsOn, decideBy, ladderLevel, ...moved, ...stamped },
      ...jobChecklist(route, decideBy, stamped),
    );
  }),
  // The law does not wait for a pause, so neither does an extension.
  extendTransition: whileIn('transition', { who: coachSide, whilePaused: true }, noObjection, (route, stage, command, now) => {
    const { decideBy, reason } = command;
    const { form, startsOn } = stage;
    const problem =
      moveProblem(command, now, stage.enteredOn) ??
      extensionProblem(decideBy, now, stage.decideBy) ??
      reachProblem(route, { form, startsOn, decideBy }, { reason, isExtension: true });
    if (problem !== null) return refuse(problem);
    const stamped = stamp(command, now);
    return accept<RouteEvent>(
      { type: 'transitionExtended', decideBy, planVersion: planVersion(route), ...moveOf(command), ...stamped },
      ...jobChecklist(route, decideBy, stamped),
    );
  }),
  startWork: moveTo('work', noObjection, (route, command, moved, now) => {
    const { contract, companyId, hoursPerWeek, withSupport, firstDayOn, ladderLevel, reason } = command;
    const problem =
      plannedDay(firstDayOn, now, route.stage.enteredOn, 'dayBeforeStage') ??
      hoursProblem(hoursPerWeek) ??
      (openFor(route, null).length > 0 && reason !== 'tailored' ? 'arrangementsOpen' : null);
    if (problem !== null) return refuse(problem);
    const about = `${moved.to}/${moved.attempt}`;
    const facts = { firstDayOn, companyId };
    return accept<RouteEvent>(
      { type: 'workStarted', contract, companyId, hoursPerWeek, withSupport, firstDayOn, ladderLevel, ...moved, ...stamp(command, now) },
      ...queued(route, [{ template: 'workStarts', to: toResident(route.residentId), facts, about, withStage: true, notBefore: null }], command.by, now),
    );
  }),
};
