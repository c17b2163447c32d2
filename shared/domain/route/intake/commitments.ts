import { LEAD } from '../../actor.ts';
import { dueWithin } from '../../time/due-within.ts';
import type { IntakeStage, KnownRoute, RequestStage } from '../route.ts';
import { isNotNow, suitabilityWaits } from '../suitability/commitments.ts';
import { attemptOf, coachOf, stageWorkDays, type Wait } from '../waits.ts';

/** First somebody takes the request; then the first talk. */
export function requestWaits(route: KnownRoute, { enteredAt }: RequestStage): Wait[] {
  const due = dueWithin(enteredAt, stageWorkDays(route));
  return route.coachId === null
    ? [{ id: `decideRequest/${route.episode}`, kind: 'decideRequest', owner: LEAD, since: enteredAt, due }]
    : [{ id: `startIntake/${route.episode}`, kind: 'startIntake', owner: coachOf(route), since: enteredAt, due }];
}

const CHOOSE_WITHIN_WORKING_DAYS = 10;

/** Does it suit them? Then a plan, agreed with the resident; then where to go with it. After "not now" only the day on which people look again. */
export const intakeWaits = (route: KnownRoute, stage: IntakeStage): Wait[] =>
  isNotNow(route) ? suitabilityWaits(route, stage) : [...suitabilityWaits(route, stage), planWait(route, stage)];

function planWait(route: KnownRoute, stage: IntakeStage): Wait {
  const { enteredAt, planAgreedAt } = stage;
  const attempt = attemptOf(route, stage);
  const owner = coachOf(route);
  if (planAgreedAt === null) return { id: `agreePlan/${attempt}`, kind: 'agreePlan', owner, since: enteredAt, due: dueWithin(enteredAt, stageWorkDays(route)) };
  const due = dueWithin(planAgreedAt, CHOOSE_WITHIN_WORKING_DAYS);
  return { id: `chooseNextStage/${attempt}`, kind: 'chooseNextStage', owner, since: planAgreedAt, due };
}
