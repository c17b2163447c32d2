import { z } from 'zod';
import { goalKinds } from '#shared/domain/route/vocabulary.ts';
import { day, id, note, oneOf } from './fields.ts';
import { residentView, reviewFields } from './move.ts';

/** Room for what was reached and taken before; how many may be open is the plan's own rule. */
const MOST_GOALS = 20;
const MOST_STEPS = 12;

const goalId = id('Kies een doel; een nieuw doel krijgt een nieuw id');
const stepId = id('Kies een stap; een nieuwe stap krijgt een nieuw id');

const planStep = z.strictObject({ stepId, dueOn: day('Vul de dag in waarop de stap gezet is'), note });
const planGoal = z.strictObject({
  goalId,
  kind: oneOf(goalKinds, 'Kies waar het doel over gaat'),
  note,
  steps: z.array(planStep, 'Vul de stappen van het doel in').max(MOST_STEPS, `Gebruik hooguit ${String(MOST_STEPS)} stappen per doel`),
});

/** The whole plan as it now is. What is left out is no longer in it; what was reached or taken stays. A note that is left out stays as it was. */
export const revisePlanBody = z.strictObject({
  ...reviewFields,
  goals: z.array(planGoal, 'Vul de doelen van het plan in').max(MOST_GOALS, `Gebruik hooguit ${String(MOST_GOALS)} doelen`),
});

export const takeStepBody = z.strictObject({ goalId, stepId, takenOn: day('Vul de dag in waarop de stap is gezet'), note });

export const reachGoalBody = z.strictObject({ goalId, reachedOn: day('Vul de dag in waarop het doel is bereikt'), residentView, note });
