import type { Instant } from '../../time/brands.ts';
import type { PlanGoal, PlanStep } from '../commands.ts';
import type { Goal } from '../route.ts';

/** Reached goals that stay in the plan; the journal remembers all of them. */
const REMEMBERED_REACHED = 12;

/** The step that is waited for: of those not taken the one with the earliest day, in the order of the plan where days are equal; null where none is left. */
export const nextStep = ({ steps, takenSteps, reachedOn }: Goal): PlanStep | null =>
  reachedOn !== null
    ? null
    : steps.reduce<PlanStep | null>((next, step) => (takenSteps.includes(step.stepId) || (next !== null && next.dueOn <= step.dueOn) ? next : step), null);

export const goalOf = (goals: readonly Goal[], goalId: string): Goal | null => goals.find((goal) => goal.goalId === goalId) ?? null;

/**
 * The goals after a new version of the plan. Progress is never taken back: a goal that was reached and a step that was taken stay, whatever the
 * new version says of them; words that are not written anew stay too. `from`: what was promised before this moment belongs to an earlier episode, and is promised anew.
 */
export function revised(before: readonly Goal[], wanted: readonly PlanGoal[], at: Instant, from: Instant): Goal[] {
  const reached = before.filter(({ reachedOn }) => reachedOn !== null).slice(-REMEMBERED_REACHED);
  const open = wanted.filter(({ goalId }) => !reached.some((goal) => goal.goalId === goalId));
  return [...reached, ...open.map((goal) => revisedGoal(goalOf(before, goal.goalId), goal, at, from))];
}

function revisedGoal(before: Goal | null, { goalId, kind, noteId, steps }: PlanGoal, at: Instant, from: Instant): Goal {
  const known = before?.steps ?? [];
  const taken = known.filter(({ stepId }) => before?.takenSteps.includes(stepId) === true);
  const open = steps
    .filter(({ stepId }) => !taken.some((step) => step.stepId === stepId))
    .map((step) => ({ ...step, noteId: step.noteId ?? known.find(({ stepId }) => stepId === step.stepId)?.noteId ?? null }));
  const goal = {
    goalId,
    kind,
    noteId: noteId ?? before?.noteId ?? null,
    steps: [...taken, ...open],
    takenSteps: taken.map(({ stepId }) => stepId),
    reachedOn: null,
    since: at,
  };
  return before !== null && before.since >= from && isSame(nextStep(before), nextStep(goal)) ? { ...goal, since: before.since } : goal;
}

const isSame = (a: PlanStep | null, b: PlanStep | null): boolean => a?.stepId === b?.stepId && a?.dueOn === b?.dueOn;

/** The goal with this step taken; the one after it is waited for from `at`. */
export function withStepTaken(goal: Goal, stepId: string, at: Instant): Goal {
  const after = { ...goal, takenSteps: [...goal.takenSteps, stepId] };
  return isSame(nextStep(goal), nextStep(after)) ? after : { ...after, since: at };
}
