import { byMoment } from '../by-moment.ts';
import type { Commitment } from '../decider.ts';
import type { RouteCommand } from './commands.ts';
import { closedCommitments } from './exit/commitments.ts';
import { keptCommitments } from './matching/commitments.ts';
import { messageCommitments } from './message/commitments.ts';
import { openWaits } from './open-waits.ts';
import { promise } from './promise.ts';
import type { Route } from './route.ts';
import { coachOf } from './waits.ts';
import { tellCommitments } from '../tell/commitments.ts';

/** Every wait of a route: whose turn it is, since when, until when, and what happens then. Sorted by moment, then by id. */
export function commitments(route: Route): Commitment<RouteCommand>[] {
  if (route.stage === null) return [];
  if (route.stage.kind === 'closed') return [...closedCommitments(route, route.stage), ...tellCommitments(route.tells, coachOf(route))].sort(byMoment);
  const all = openWaits(route).map((wait) => promise(route, wait));
  all.push(...keptCommitments(route), ...messageCommitments(route), ...tellCommitments(route.tells, coachOf(route)));
  return all.sort(byMoment);
}
