import type { Actor } from '../../actor.ts';
import { accept, refuse } from '../../decider.ts';
import { checkLine } from '../../line/check-line.ts';
import { stamp } from '../../stamp.ts';
import { hoursProblem, pastDay, reviewProblem } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import { moveTo } from '../move-rule.ts';
import { reviewOf } from '../moves.ts';
import { noObjection, whileIn, whileOpen, type Guard, type Rules } from '../rule.ts';
import { anyOf, coachSide, inRole, ownResident } from '../who.ts';
import { aboutNewCoach, aboutPlan } from './messages.ts';
import { firstStage } from './start.ts';

const askers = anyOf(inRole('coach', 'lead', 'case-manager', 'process-coordinator', 'care-partner'), ownResident);

/** Asking is for a route that nobody asked for yet, or that was closed: then the next episode begins. */
export const notOpen: Guard = (route) => (route.stage !== null && route.stage.kind !== 'closed' ? 'routeOpen' : null);

const asksForAnother = (by: Actor, residentId: string, coachId: string | null): boolean =>
  by.party === 'resident' && (by.person !== residentId || coachId !== null);

export const intakeRules: Rules<'requestRoute' | 'assignCoach' | 'declineRequest' | 'startIntake' | 'agreePlan'> = {
  requestRoute: {
    guard: (route, actor, now) => (askers(route, actor) ? notOpen(route, actor, now) : 'notYours'),
    decide(route, command, now) {
      const { residentId, coachId, line, requestedOn } = command;
      if (asksForAnother(command.by, residentId, coachId)) return refuse('notYours');
      const problem = pastDay(requestedOn, now, null, 'dayBeforeRoute');
      if (problem !== null) return refuse(problem);
      if (route.stage !== null && route.residentId !== residentId) return refuse('otherResident');
      if (firstStage(line) === null || checkLine(line).length > 0) return refuse('lineInvalid');
      const episode = route.stage === null ? 1 : route.episode + 1;
      const messageCount = route.stage === null ? 0 : route.messageCount;
      return accept<RouteEvent>(
        { type: 'routeRequested', episode, residentId, line, requestedOn, coachId, ...stamp(command, now) },
        ...queued({ messageCount, line }, aboutNewCoach(residentId, coachId, firstStage(line) ?? ''), command.by, now),
      );
    },
  },
  assignCoach: whileOpen({ who: inRole('lead', 'process-coordinator'), whilePaused: true }, noObjection, (route, command, now) => {
    if (route.coachId === command.coachId) return refuse('coachUnchanged');
    return accept<RouteEvent>(
      { type: 'coachAssigned', coachId: command.coachId, before: route.coachId, ...stamp(command, now) },
      ...queued(route, aboutNewCoach(route.residentId, command.coachId, route.stage.id), command.by, now),
    );
  }),
  declineRequest: whileIn('request', { who: anyOf(coachSide, inRole('case-manager')), whilePaused: true }, noObjection, (route, _stage, command, now) => {
    const problem = pastDay(command.declinedOn, now, route.requestedOn, 'dayBeforeRoute');
    if (problem !== null) return refuse(problem);
    const closed = route.line.stages.find((stage) => stage.kind === 'closed');
    if (closed === undefined) return refuse('moveNotAllowed');
    const { declinedOn, reason, noteId } = command;
    return accept({ type: 'requestDeclined', declinedOn, reason, noteId, to: closed.id, ...stamp(command, now) });
  }),
  startIntake: moveTo(
    'intake',
    (route) => (route.coachId === null ? 'coachMissing' : null),
    (_route, command, moved, now) => accept({ type: 'intakeStarted', ...moved, ...stamp(command, now) }),
  ),
  agreePlan: whileOpen(
    { who: coachSide },
    ({ stage }) => (stage.kind === 'request' ? 'notInIntake' : null),
    (route, command, now) => {
      const problem = reviewProblem(command, now, route.stage.enteredOn) ?? hoursProblem(command.hoursPerWeek);
      if (problem !== null) return refuse(problem);
      const { hoursPerWeek, ladderLevel } = command;
      const version = (route.plan?.version ?? 0) + 1;
      return accept<RouteEvent>(
        { type: 'planAgreed', version, hoursPerWeek, ladderLevel, ...reviewOf(command), ...stamp(command, now) },
        ...queued(route, aboutPlan(route.residentId, command.heldOn, hoursPerWeek), command.by, now),
      );
    },
  ),
};
