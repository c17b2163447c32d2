import { TIME } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import { DAY_MS, msOf } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import { dueWithin } from '../time/due-within.ts';
import { endOfWorkingDay } from '../time/working-time.ts';
import type { RouteCommand } from './commands.ts';
import { importSpreadDays } from './import/spread.ts';
import { nextStepAt, ownerAfter } from './ladder/rungs.ts';
import { thawed } from './pause/thaw.ts';
import { trackOf } from './pause/tracks.ts';
import type { KnownRoute } from './route.ts';
import type { Wait } from './waits.ts';

/** No number of working days that an import spreads over takes longer than this: what is due later needs no look at the calendar. */
const CERTAINLY_FAIR_MS = 21 * DAY_MS;

/** Nobody is late the moment a promise is made: it is due at the end of the next working day at the earliest, and after an import some days later. */
function fairDue(route: KnownRoute, { since, due }: Wait): Instant {
  if (msOf(due) - msOf(since) > CERTAINLY_FAIR_MS) return due;
  const earliest = dueWithin(since, since === route.importedAt ? importSpreadDays(route) : 1);
  return due > earliest ? due : earliest;
}

/** A moment from which something is due on a day. Only pauses after that moment shift it. */
type Term = { from: Instant; due: Instant };

/** What was agreed last counts: the promise as it was made, a correction that laid its moment in the past, or another day that somebody agreed. */
function termOf(route: KnownRoute, wait: Wait): Term {
  const passedAt = route.passed[wait.id];
  const postponed = route.postponed[wait.id];
  if (postponed !== undefined && (passedAt === undefined || passedAt < postponed.at)) return { from: postponed.at, due: endOfWorkingDay(postponed.untilOn) };
  if (passedAt !== undefined) return { from: passedAt, due: dueWithin(passedAt, importSpreadDays(route)) };
  return { from: wait.since, due: fairDue(route, wait) };
}

/** A wait as it stands today: put off, after its pauses, on the rung that it has climbed to. */
export function promise(route: KnownRoute, wait: Wait): Commitment<RouteCommand> {
  const climb = route.climbs[wait.id];
  const { from, due } = climb === undefined ? termOf(route, wait) : { from: climb.at, due: nextStepAt(route, climb.step, climb.at) };
  return {
    id: wait.id,
    kind: wait.kind,
    owner: climb === undefined ? wait.owner : ownerAfter(route, wait, climb.step),
    since: wait.since,
    until: thawed(route, trackOf[wait.kind], from, due),
    then: { type: 'climbLadder', by: TIME, commitment: wait.id },
  };
}
