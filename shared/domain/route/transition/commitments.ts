import { addWorkingDays } from '../../time/working-days.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownRoute, TransitionStage, WorkStage } from '../route.ts';
import { limitWait, warningWaits } from '../placement/instrument-waits.ts';
import { attemptOf, coachOf, stageWorkDays, type Wait } from '../waits.ts';
import { trialEnd } from './trial.ts';

/** A trial or an offer ends in a decision of people on the agreed day; what the law limits is looked at before, and does not wait for a pause. */
export function transitionWaits(route: KnownRoute, stage: TransitionStage): Wait[] {
  const { enteredAt, startsOn, decideBy, extensions, extendedAt } = stage;
  const attempt = attemptOf(route, stage);
  const owner = coachOf(route);
  const since = extendedAt ?? enteredAt;
  const anew = extensions === 0 ? '' : `/${extensions}`;
  const decision: Wait = { id: `decideTransition/${attempt}${anew}`, kind: 'decideTransition', owner, since, due: endOfWorkingDay(decideBy) };
  const endsOn = trialEnd(route, stage);
  if (endsOn === null) return [decision];
  const limited = { attempt, owner, since, instrument: 'trial-placement', startsOn, earlier: route.placesBefore, seenOn: route.contact.on } as const;
  return [decision, ...warningWaits({ ...limited, endsOn: decideBy }), limitWait(limited, endsOn)];
}

/** A contract is a promise; the first working day makes it true and starts the aftercare. */
export const workWaits = (route: KnownRoute, stage: WorkStage): Wait[] => [
  {
    id: `confirmFirstWorkingDay/${attemptOf(route, stage)}`,
    kind: 'confirmFirstWorkingDay',
    owner: coachOf(route),
    since: stage.enteredAt,
    due: endOfWorkingDay(addWorkingDays(stage.firstDayOn, stageWorkDays(route))),
  },
];
