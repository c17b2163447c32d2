import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { moveProblem, pastDay } from '../days.ts';
import { movedTo } from '../moves.ts';
import { stageDefinition } from '../route.ts';
import { whileIn, type Rule } from '../rule.ts';
import { coachSide } from '../who.ts';
import { landings } from './targets.ts';

/** A placement that stops early ends softly: the route goes on in an open stage, and somebody soon talks with the resident. Nobody is to blame. */
export const endPlacement: Rule<'endPlacement'> = whileIn(
  'placement',
  { who: coachSide, whilePaused: true },
  (route) => (landings(route).length === 0 ? 'moveNotAllowed' : null),
  (route, { place, enteredOn }, command, now) => {
    const { endedOn, to, residentCause, companyCause, ladderLevel } = command;
    if (stageDefinition(route.line, to) === null) return refuse('stageUnknown');
    if (!landings(route).some(({ id }) => id === to)) return refuse('moveNotAllowed');
    const problem = moveProblem(command, now, enteredOn) ?? pastDay(endedOn, now, enteredOn, 'dayBeforeStage');
    if (problem !== null) return refuse(problem);
    const end = { companyId: place.companyId, endedOn, residentCause, companyCause, ladderLevel };
    return accept({ type: 'placementEnded', ...end, ...movedTo(route, to, command), ...stamp(command, now) });
  },
);
