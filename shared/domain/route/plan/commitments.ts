import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownRoute } from '../route.ts';
import { coachOf, type Wait } from '../waits.ts';
import { nextStep } from './goals.ts';
import { isOfThisEpisode } from './of-this-episode.ts';

/**
 * Of each goal the earliest open step is somebody's to follow, at whatever stage the route is. What was promised in an earlier episode is not owed
 * until a new version of the plan takes it over.
 */
export const planWaits = (route: KnownRoute): Wait[] =>
  route.goals.flatMap((goal) => {
    const step = nextStep(goal);
    if (step === null || !isOfThisEpisode(route, goal)) return [];
    const { stepId, dueOn } = step;
    return { id: `planStep/${goal.goalId}/${stepId}/${dueOn}`, kind: 'planStep', owner: coachOf(route), since: goal.since, due: endOfWorkingDay(dueOn) };
  });
