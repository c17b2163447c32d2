import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownRoute, TransitionStage, WorkStage } from '../route.ts';
import { coachOf, stageWorkDays, type Wait } from '../waits.ts';

/** A trial or an offer ends in a decision of people on the agreed day. */
export const transitionWaits = (route: KnownRoute, { id, enteredAt, decideBy }: TransitionStage): Wait[] => [
  {
    id: `decideTransition/${id}/${route.attempts[id] ?? 1}`,
    kind: 'decideTransition',
    owner: coachOf(route),
    since: enteredAt,
    due: endOfWorkingDay(decideBy),
  },
];

/** A contract is a promise; the first working day makes it true and starts the aftercare. */
export const workWaits = (route: KnownRoute, { id, enteredAt, firstDayOn }: WorkStage): Wait[] => [
  {
    id: `confirmFirstWorkingDay/${id}/${route.attempts[id] ?? 1}`,
    kind: 'confirmFirstWorkingDay',
    owner: coachOf(route),
    since: enteredAt,
    due: endOfWorkingDay(addWorkingDays(firstDayOn, stageWorkDays(route))),
  },
];
