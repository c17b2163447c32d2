import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { pastDay, plannedDay, reviewProblem } from '../days.ts';
import type { PlanGoal } from '../commands.ts';
import type { RouteEvent } from '../events.ts';
import { queued } from '../message/queue.ts';
import { reviewOf } from '../moves.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { Goal, KnownRoute } from '../route.ts';
import { whileOpen, type Rules } from '../rule.ts';
import { anyOf, coachSide, ownResident } from '../who.ts';
import { goalOf, nextStep, revised } from './goals.ts';
import { aboutRevision } from './messages.ts';

/** A plan is something to keep in mind: more than this is a list for a drawer. */
const MOST_OPEN_GOALS = 8;
const MOST_STEPS = 12;

const isDouble = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/** What is wrong with the days of the steps that are new or moved; a step as it was may have passed. */
const dayProblem = (before: Goal | null, { steps }: PlanGoal, now: Instant): RefusalCode | null => {
  for (const { stepId, dueOn } of steps) {
    const known = before?.steps.find((step) => step.stepId === stepId);
    const problem = known?.dueOn === dueOn ? null : plannedDay(dueOn, now, dayOf(now), 'stepInPast');
    if (problem !== null) return problem;
  }
  return null;
};

function goalsProblem(route: KnownRoute, wanted: readonly PlanGoal[], now: Instant): RefusalCode | null {
  if (isDouble(wanted.map(({ goalId }) => goalId))) return 'goalTwice';
  if (wanted.some(({ steps }) => isDouble(steps.map(({ stepId }) => stepId)))) return 'stepTwice';
  const after = revised(route.goals, wanted, now, route.requestedAt);
  if (after.filter(({ reachedOn }) => reachedOn === null).length > MOST_OPEN_GOALS) return 'tooManyGoals';
  if (after.some(({ steps }) => steps.length > MOST_STEPS)) return 'tooManySteps';
  return wanted.map((goal) => dayProblem(goalOf(route.goals, goal.goalId), goal, now)).find((problem) => problem !== null) ?? null;
}

const noOpenGoal = ({ goals }: KnownRoute): RefusalCode | null =>
  goals.some(({ reachedOn }) => reachedOn === null) ? null : goals.length === 0 ? 'goalUnknown' : 'goalReached';

const noOpenStep = (route: KnownRoute): RefusalCode | null => noOpenGoal(route) ?? (route.goals.some((goal) => nextStep(goal) !== null) ? null : 'stepTaken');

export const planRules: Rules<'revisePlan' | 'takeStep' | 'reachGoal'> = {
  revisePlan: whileOpen(
    { who: coachSide },
    ({ plan }) => (plan === null ? 'planMissing' : null),
    (route, command, now) => {
      const problem = reviewProblem(command, now, route.requestedOn, 'dayBeforeRoute') ?? goalsProblem(route, command.goals, now);
      if (problem !== null) return refuse(problem);
      const version = (route.plan?.version ?? 0) + 1;
      return accept<RouteEvent>(
        { type: 'planRevised', version, goals: command.goals, ...reviewOf(command), ...stamp(command, now) },
        ...queued(route, aboutRevision(route.residentId, command.heldOn), command.by, now),
      );
    },
  ),
  takeStep: whileOpen({ who: anyOf(coachSide, ownResident), whilePaused: true }, noOpenStep, (route, command, now) => {
    const { goalId, stepId, takenOn, noteId } = command;
    const goal = goalOf(route.goals, goalId);
    if (goal === null) return refuse('goalUnknown');
    if (goal.reachedOn !== null) return refuse('goalReached');
    if (!goal.steps.some((step) => step.stepId === stepId)) return refuse('stepUnknown');
    if (goal.takenSteps.includes(stepId)) return refuse('stepTaken');
    const problem = pastDay(takenOn, now, null, 'dayBeforeRoute');
    return problem === null ? accept({ type: 'stepTaken', goalId, stepId, takenOn, noteId, ...stamp(command, now) }) : refuse(problem);
  }),
  reachGoal: whileOpen({ who: coachSide, whilePaused: true }, noOpenGoal, (route, command, now) => {
    const { goalId, reachedOn, residentView, noteId } = command;
    const goal = goalOf(route.goals, goalId);
    if (goal === null) return refuse('goalUnknown');
    if (goal.reachedOn !== null) return refuse('goalReached');
    const problem = pastDay(reachedOn, now, null, 'dayBeforeRoute');
    return problem === null ? accept({ type: 'goalReached', goalId, reachedOn, residentView, noteId, ...stamp(command, now) }) : refuse(problem);
  }),
};
