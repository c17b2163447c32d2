import type { z } from 'zod';
import type { choices } from '#shared/contracts/choices.ts';
import type { PlanStep } from '#shared/domain/route/commands.ts';
import type { Goal, KnownRoute } from '#shared/domain/route/route.ts';
import { goalLabel, stepLabel } from '#shared/domain/texts/web/choices.ts';

type Choices = z.input<typeof choices>;
type Notes = ReadonlyMap<string, string>;

const noteOf = ({ noteId }: { noteId: string | null }, notes: Notes): string | null => notes.get(noteId ?? '') ?? null;

const openSteps = ({ steps, takenSteps }: Goal): readonly PlanStep[] => steps.filter(({ stepId }) => !takenSteps.includes(stepId));

/** The goals and steps of the plan that are still open, to choose from. */
export const planChoices = ({ goals }: Pick<KnownRoute, 'goals'>, notes: Notes): Choices['fields'] => {
  const numbered = goals.map((goal, index) => ({ goal, number: index + 1 })).filter(({ goal }) => goal.reachedOn === null);
  return {
    goalId: numbered.map(({ goal, number }) => ({ value: goal.goalId, label: goalLabel(number, goal.kind, noteOf(goal, notes)) })),
    stepId: numbered.flatMap(({ goal, number }) =>
      openSteps(goal).map((step, index) => ({ value: step.stepId, label: stepLabel(number, index + 1, step.dueOn, noteOf(step, notes)) })),
    ),
  };
};

/** The plan as it is, as the beginning of its next version. */
export const planInitial = ({ goals }: Pick<KnownRoute, 'goals'>, notes: Notes): Record<string, unknown> => ({
  goals: goals
    .filter(({ reachedOn }) => reachedOn === null)
    .map((goal) => ({
      goalId: goal.goalId,
      kind: goal.kind,
      note: noteOf(goal, notes),
      steps: openSteps(goal).map((step) => ({ stepId: step.stepId, dueOn: step.dueOn, note: noteOf(step, notes) })),
    })),
});
