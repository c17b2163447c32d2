import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { moveProblem, plannedDay, reviewProblem } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import { moveOf, planVersion, reviewOf } from '../moves.ts';
import { whileOpen, type Rules } from '../rule.ts';
import { silenceLimit } from '../waits.ts';
import { coachSide } from '../who.ts';
import { aboutHandover, aboutHandoverTalk } from './messages.ts';

/** A change of coach is a talk with the resident, not the sending of a file. Until it was held, everything stays with the coach there is. */
export const handoverRules: Rules<'planHandover' | 'completeHandover'> = {
  planHandover: whileOpen(
    { who: coachSide, whilePaused: true },
    ({ coachId }) => (coachId === null ? 'coachMissing' : null),
    (route, command, now) => {
      const { coachId, talkOn } = command;
      const { handover } = route;
      if (coachId === route.coachId) return refuse('coachUnchanged');
      if (handover?.coachId === coachId && handover.talkOn === talkOn) return refuse('handoverPlanned');
      const today = dayOf(now);
      const problem = moveProblem(command, now, route.requestedOn, 'dayBeforeRoute') ?? plannedDay(talkOn, now, today, 'nextContactInPast');
      if (problem !== null) return refuse(problem);
      if (talkOn > addWorkingDays(today, silenceLimit(route))) return refuse('nextContactTooFar');
      return accept<RouteEvent>(
        { type: 'handoverPlanned', coachId, talkOn, planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) },
        ...queued(route, aboutHandoverTalk(route.residentId, coachId, talkOn), command.by, now),
      );
    },
  ),
  completeHandover: whileOpen(
    { who: coachSide, whilePaused: true },
    ({ handover }) => (handover === null ? 'handoverMissing' : null),
    (route, command, now) => {
      const { handover, coachId: before } = route;
      if (handover === null) return refuse('handoverMissing');
      const problem = reviewProblem(command, now, route.requestedOn, 'dayBeforeRoute');
      if (problem !== null) return refuse(problem);
      if (!command.residentPresent && command.noteId === null) return refuse('noteMissing');
      const { coachId } = handover;
      return accept<RouteEvent>(
        { type: 'handoverCompleted', coachId, before, residentPresent: command.residentPresent, ...reviewOf(command), ...stamp(command, now) },
        ...queued(route, aboutHandover(route.residentId, before, coachId, route.stage.id), command.by, now),
      );
    },
  ),
};
