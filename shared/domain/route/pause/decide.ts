import { accept, refuse } from '../../decider.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { moveProblem, pastDay, plannedDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import { moveOf, planVersion } from '../moves.ts';
import { aboutFirstDay } from '../placement/messages.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileOpen, type CommandMap, type Rules } from '../rule.ts';
import { stamp } from '../stamp.ts';
import { silenceLimit } from '../waits.ts';
import { coachSide } from '../who.ts';

/** A pause always has a day of return and, within the silence limit, a next contact. */
function pauseProblem(route: KnownRoute, command: CommandMap['pauseRoute'], now: Instant): RefusalCode | null {
  const { returnOn, nextContactOn } = command;
  const today = dayOf(now);
  const problem =
    moveProblem(command, now, route.stage.enteredOn) ??
    plannedDay(returnOn, now, today, 'returnInPast') ??
    plannedDay(nextContactOn, now, today, 'nextContactInPast');
  if (problem !== null) return problem;
  if (returnOn === today) return 'returnInPast';
  if (nextContactOn > returnOn) return 'nextContactAfterReturn';
  return nextContactOn > addWorkingDays(today, silenceLimit(route)) ? 'nextContactTooFar' : null;
}

/** What the pause took back about a first day that is still to come or to be confirmed. */
const firstDayAgain = (route: KnownRoute, now: Instant) =>
  route.stage.kind === 'placement' && route.stage.firstDayOn === null
    ? aboutFirstDay(route.residentId, route.stage.place, `${route.stage.id}/${route.attempts[route.stage.id] ?? 1}`, now)
    : [];

export const pauseRules: Rules<'pauseRoute' | 'resumeRoute'> = {
  pauseRoute: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const problem = pauseProblem(route, command, now);
    if (problem !== null) return refuse(problem);
    const { pauseReason, returnOn, nextContactOn } = command;
    const facts = { pauseReason, returnOn, nextContactOn, planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) };
    return accept({ type: route.pause === null ? 'routePaused' : 'pauseChanged', ...facts });
  }),
  resumeRoute: whileOpen(
    { who: coachSide, whilePaused: true },
    ({ pause }) => (pause === null ? 'notPaused' : null),
    (route, command, now) => {
      const problem = moveProblem(command, now, route.stage.enteredOn) ?? pastDay(command.decidedOn, now, route.pause?.pausedOn ?? null, 'dayBeforeStage');
      if (problem !== null) return refuse(problem);
      return accept<RouteEvent>(
        { type: 'routeResumed', planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) },
        ...queued(route.messageCount, firstDayAgain(route, now), command.by, now),
      );
    },
  ),
};
