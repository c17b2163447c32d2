import type { RouteView } from '#shared/contracts/route-view.ts';
import { intakeTasks } from '#shared/domain/route/intake/tasks.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { isPermitted, type Belongs, type Caller } from '../permissions.ts';
import { actorOf } from '../recording/actor.ts';
import { hearRefusal } from './hear-refusal.ts';

type Looking = { route: Route; caller: Caller; belongs: Belongs; coachName: string | null; now: Instant };

/** The intake as a list of things to do, for whoever does it. */
export const viewIntake = ({ route, caller, belongs, coachName, now }: Looking): RouteView['intake'] => {
  if (route.stage === null || !isPermitted('intake:start', caller, belongs)) return null;
  const tasks = intakeTasks(route, actorOf(caller), now);
  if (tasks === null) return null;
  return tasks.map(({ task, state, commands, code, againOn }) => ({
    ...{ task, state, commands: [...commands], againOn },
    sentence: code === null ? null : hearRefusal(code, caller.party, coachName).sentence,
  }));
};
