import { type Changes, decided, spoken } from '../change.ts';
import type { Goal, KnownRoute } from '../route.ts';
import { revised, withStepTaken } from './goals.ts';

const withGoal = (route: KnownRoute, goalId: string, change: (goal: Goal) => Goal): KnownRoute => ({
  ...route,
  goals: route.goals.map((goal) => (goal.goalId === goalId ? change(goal) : goal)),
});

export const planChanges: Changes<'planRevised' | 'stepTaken' | 'goalReached'> = {
  planRevised(route, event) {
    const { version, goals, heldOn, residentView, minutes, at } = event;
    return {
      ...spoken(route, event, heldOn, 'resident', minutes),
      plan: { version, agreedOn: heldOn, residentView },
      goals: revised(route.goals, goals, at, route.requestedAt),
    };
  },
  stepTaken: (route, { goalId, stepId, at }) => withGoal(route, goalId, (goal) => withStepTaken(goal, stepId, at)),
  goalReached: (route, event) => {
    const { goalId, reachedOn, residentView, at } = event;
    return withGoal(decided(route, { at, decidedOn: reachedOn, residentView }), goalId, (goal) => ({ ...goal, reachedOn }));
  },
};
