import type { PlanGoal, RouteCommandOf } from '#shared/domain/route/commands.ts';
import { nextRound } from '#shared/domain/route/check-in/rounds.ts';
import { commitments } from '#shared/domain/route/commitments.ts';
import { nextStep } from '#shared/domain/route/plan/goals.ts';
import type { Goal, Route } from '#shared/domain/route/route.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { addWorkingDays } from '#shared/domain/time/working-days.ts';
import type { Situation } from './commands.ts';
import { move, review } from './moves.ts';
import { COACH, NOTE, OTHER_COACH, caseManager, coachSideOf, resident } from './people.ts';

type PlanCommand =
  | 'decideSuitability'
  | 'revisePlan'
  | 'takeStep'
  | 'reachGoal'
  | 'referToDecision'
  | 'answerCheckIn'
  | 'planHandover'
  | 'completeHandover'
  | 'postponeCommitment';

const by = ({ route }: Situation) => coachSideOf(route);
const today = ({ now }: Situation) => dayOf(now);
const goalsOf = (route: Route): readonly Goal[] => (route.stage === null ? [] : route.goals);
const openGoal = ({ route }: Situation): Goal | null =>
  goalsOf(route).find((goal) => nextStep(goal) !== null) ?? goalsOf(route).find(({ reachedOn }) => reachedOn === null) ?? null;

/** The plan as it was with its open steps moved a little, and a new goal where there is room. */
function goals(s: Situation): PlanGoal[] {
  const open = goalsOf(s.route).filter(({ reachedOn }) => reachedOn === null);
  const version = s.route.stage === null ? 0 : (s.route.plan?.version ?? 0);
  const steps = [14, 42].map((days, n) => ({ stepId: `step-${version}-${n}`, dueOn: addDays(today(s), days + s.choose.whole(0, 20)), noteId: null }));
  const added: PlanGoal = { goalId: `goal-${version}`, kind: s.choose.of(['work-rhythm', 'skills', 'travel']), noteId: NOTE, steps };
  const kept = open.slice(-4).map(({ goalId, kind, noteId, steps: known }) => ({ goalId, kind, noteId, steps: known }));
  return [...kept, added];
}

/** Any promise that a person may move, to the next day on which it can stand. */
function movable({ route, now, choose }: Situation) {
  const all = route.stage === null ? [] : commitments(route).filter(({ then }) => then?.type === 'climbLadder');
  const chosen = all[choose.whole(0, Math.max(all.length - 1, 0))];
  const from = chosen === undefined || chosen.until < now ? now : chosen.until;
  return { commitment: chosen?.id ?? 'stayInTouch/0', untilOn: addWorkingDays(dayOf(from), choose.whole(1, 4)) };
}

const roundOf = ({ route }: Situation): number => (route.stage !== null && route.stage.kind === 'placement' ? (nextRound(route, route.stage)?.round ?? 1) : 1);

/** The commands about plan, suitability, check-ins, decisions and a change of coach as somebody would usually give them now. */
export const usualPlan: { [Type in PlanCommand]: (situation: Situation) => RouteCommandOf<Type> } = {
  decideSuitability(s) {
    const suitability = s.choose.of(['suitable', 'suitable', 'not-now'] as const);
    const otherwise = { alternative: s.choose.of(['later-wave', 'care-first'] as const), reviewOn: addDays(today(s), s.choose.whole(20, 60)) };
    const rest = suitability === 'suitable' ? { alternative: null, reviewOn: null } : otherwise;
    return { type: 'decideSuitability', by: by(s), ...move(s), suitability, ...rest };
  },
  revisePlan: (s) => ({ type: 'revisePlan', by: by(s), ...review(s), goals: goals(s) }),
  takeStep(s) {
    const goal = openGoal(s);
    const stepId = (goal === null ? null : nextStep(goal))?.stepId ?? 'step-0-0';
    return { type: 'takeStep', by: by(s), goalId: goal?.goalId ?? 'goal-0', stepId, takenOn: today(s), noteId: null };
  },
  reachGoal: (s) => ({ type: 'reachGoal', by: by(s), goalId: openGoal(s)?.goalId ?? 'goal-0', reachedOn: today(s), residentView: 'agrees', noteId: null }),
  referToDecision: (s) => ({
    ...{ type: 'referToDecision', by: caseManager, kind: 'provision-granted', decidedOn: today(s), sentOn: today(s) },
    reference: `B-${today(s)}/${s.choose.whole(1, 9999)}`,
  }),
  answerCheckIn: (s) => ({
    ...{ type: 'answerCheckIn', by: s.route.stage === null ? resident() : resident(s.route.residentId), round: roundOf(s) },
    ...{ mood: s.choose.of(['good', 'all-right', 'not-good']), wantsContact: s.choose.chance(0.1), answeredOn: today(s), noteId: null },
  }),
  planHandover: (s) => ({
    ...{ type: 'planHandover', by: by(s), ...move(s), talkOn: addDays(today(s), s.choose.whole(5, 7)) },
    coachId: s.route.stage !== null && s.route.coachId === COACH ? OTHER_COACH : COACH,
  }),
  completeHandover: (s) => ({ type: 'completeHandover', by: by(s), ...review(s), residentPresent: true }),
  postponeCommitment: (s) => ({ type: 'postponeCommitment', by: by(s), ...movable(s), noteId: NOTE }),
};
