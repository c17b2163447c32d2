import type { IntakeStage, KnownRoute, RequestStage } from '../route.ts';
import { coachOf, dueWithin, LEAD, stageWorkDays, type Wait } from '../waits.ts';

/** First somebody takes the request; then the first talk. */
export function requestWaits(route: KnownRoute, { enteredAt }: RequestStage): Wait[] {
  const due = dueWithin(enteredAt, stageWorkDays(route));
  return route.coachId === null
    ? [{ id: `decideRequest/${route.episode}`, kind: 'decideRequest', owner: LEAD, since: enteredAt, due }]
    : [{ id: `startIntake/${route.episode}`, kind: 'startIntake', owner: coachOf(route), since: enteredAt, due }];
}

const CHOOSE_WITHIN_WORKING_DAYS = 10;

/** First a plan, agreed with the resident; then where to go with it. */
export function intakeWaits(route: KnownRoute, { id, enteredAt, planAgreedAt }: IntakeStage): Wait[] {
  const attempt = `${id}/${route.attempts[id] ?? 1}`;
  return planAgreedAt === null
    ? [{ id: `agreePlan/${attempt}`, kind: 'agreePlan', owner: coachOf(route), since: enteredAt, due: dueWithin(enteredAt, stageWorkDays(route)) }]
    : [
        {
          id: `chooseNextStage/${attempt}`,
          kind: 'chooseNextStage',
          owner: coachOf(route),
          since: planAgreedAt,
          due: dueWithin(planAgreedAt, CHOOSE_WITHIN_WORKING_DAYS),
        },
      ];
}
