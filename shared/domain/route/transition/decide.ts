import { accept, refuse } from '../../decider.ts';
import { addMonths } from '../../time/calendar-day.ts';
import { hoursProblem, plannedDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued, toResident } from '../message/queue.ts';
import { moveTo } from '../move-rule.ts';
import { noObjection, type Rules } from '../rule.ts';
import { stamp } from '../stamp.ts';
import { companyOf } from '../who.ts';

/** A trial or an offer is decided upon within a year; narrower limits belong to the legal instrument. */
const LONGEST_TRANSITION_MONTHS = 12;

export const transitionRules: Rules<'startTransition' | 'startWork'> = {
  startTransition: moveTo('transition', noObjection, (route, command, moved, now) => {
    const { form, startsOn, decideBy, ladderLevel } = command;
    const problem =
      plannedDay(startsOn, now, route.stage.enteredOn, 'dayBeforeStage') ??
      plannedDay(decideBy, now, startsOn, 'endsBeforeStart') ??
      (decideBy > addMonths(startsOn, LONGEST_TRANSITION_MONTHS) ? 'dayTooFar' : null);
    if (problem !== null) return refuse(problem);
    const companyId = companyOf(route);
    return accept({ type: 'transitionStarted', form, companyId, startsOn, decideBy, ladderLevel, ...moved, ...stamp(command, now) });
  }),
  startWork: moveTo('work', noObjection, (route, command, moved, now) => {
    const { contract, companyId, hoursPerWeek, withSupport, firstDayOn, ladderLevel } = command;
    const problem = plannedDay(firstDayOn, now, route.stage.enteredOn, 'dayBeforeStage') ?? hoursProblem(hoursPerWeek);
    if (problem !== null) return refuse(problem);
    const about = `${moved.to}/${moved.attempt}`;
    const facts = { firstDayOn, companyId };
    return accept<RouteEvent>(
      { type: 'workStarted', contract, companyId, hoursPerWeek, withSupport, firstDayOn, ladderLevel, ...moved, ...stamp(command, now) },
      ...queued(
        route,
        [{ template: 'workStarts', to: toResident(route.residentId), facts, about, withStage: true, notBefore: null }],
        command.by,
        now,
      ),
    );
  }),
};
