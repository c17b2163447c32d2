import { TIME } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import { DAY_MS, msOf } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import type { RouteCommand } from './commands.ts';
import { importSpreadDays } from './import/spread.ts';
import { nextStepAt, ownerAfter } from './ladder/rungs.ts';
import { thawed } from './pause/thaw.ts';
import type { KnownRoute } from './route.ts';
import { dueWithin, type Wait } from './waits.ts';

/** No number of working days that an import spreads over takes longer than this: what is due later needs no look at the calendar. */
const CERTAINLY_FAIR_MS = 21 * DAY_MS;

/** Nobody is late the moment a promise is made: it is due at the end of the next working day at the earliest, and after an import some days later. */
function fairDue(route: KnownRoute, { since, due }: Wait): Instant {
  if (msOf(due) - msOf(since) > CERTAINLY_FAIR_MS) return due;
  const earliest = dueWithin(since, since === route.importedAt ? importSpreadDays(route) : 1);
  return due > earliest ? due : earliest;
}

/** A wait as it stands today: after its pauses, on the rung that it has climbed to. */
export function promise(route: KnownRoute, wait: Wait): Commitment<RouteCommand> {
  const climb = route.climbs[wait.id];
  return {
    id: wait.id,
    kind: wait.kind,
    owner: climb === undefined ? wait.owner : ownerAfter(route, wait.owner, climb.step),
    since: wait.since,
    until: climb === undefined ? thawed(route, wait.since, fairDue(route, wait)) : thawed(route, climb.at, nextStepAt(route, climb.step, climb.at)),
    then: { type: 'climbLadder', by: TIME, commitment: wait.id },
  };
}
