import { settled } from '../tell/tell.ts';
import { aftercareChanges } from './aftercare/evolve.ts';
import { agreementChanges } from './agreement/evolve.ts';
import { arrangementChanges } from './arrangement/evolve.ts';
import { withoutOldArrangements } from './arrangement/open-for.ts';
import { checkInChanges } from './check-in/evolve.ts';
import type { Beginnings, Changes, EventMap } from './change.ts';
import { contactChanges } from './contact/evolve.ts';
import { correctionChanges } from './correction/evolve.ts';
import { decisionChanges } from './decision/evolve.ts';
import type { RouteEvent, RouteEventType } from './events.ts';
import { exitChanges } from './exit/evolve.ts';
import { handoverChanges } from './handover/evolve.ts';
import { importBeginnings } from './import/evolve.ts';
import { intakeBeginnings, intakeChanges } from './intake/evolve.ts';
import { ladderChanges } from './ladder/evolve.ts';
import { lineChanges } from './line-change/evolve.ts';
import { matchingChanges } from './matching/evolve.ts';
import { withPlaceTells } from './matching/place-tells.ts';
import { placeToldChanges } from './matching/place-told-changes.ts';
import { withoutWhatIsOver } from './matching/over.ts';
import { messageChanges } from './message/evolve.ts';
import { standingWaits } from './open-waits.ts';
import { pauseChanges } from './pause/evolve.ts';
import { placementChanges } from './placement/evolve.ts';
import { planChanges } from './plan/evolve.ts';
import { postponeChanges } from './postpone/evolve.ts';
import { programmeChanges } from './programme/evolve.ts';
import type { KnownRoute, Route } from './route.ts';
import { stepBackChanges } from './step-back/evolve.ts';
import { takeBackChanges } from './take-back/evolve.ts';
import { withUndoable } from './take-back/undoable.ts';
import { tellChanges } from './tell/evolve.ts';
import { suitabilityChanges } from './suitability/evolve.ts';
import { transitionChanges } from './transition/evolve.ts';

type BeginningType = 'routeRequested' | 'routeImported';
const beginnings: Beginnings<BeginningType> = { ...intakeBeginnings, ...importBeginnings };

/** What each event changes; the compiler complains where a row is missing. */
const changes: Changes<Exclude<RouteEventType, BeginningType>> = {
  ...intakeChanges,
  ...suitabilityChanges,
  ...planChanges,
  ...decisionChanges,
  ...programmeChanges,
  ...matchingChanges,
  ...placeToldChanges,
  ...agreementChanges,
  ...arrangementChanges,
  ...placementChanges,
  ...checkInChanges,
  ...transitionChanges,
  ...aftercareChanges,
  ...exitChanges,
  ...pauseChanges,
  ...handoverChanges,
  ...postponeChanges,
  ...stepBackChanges,
  ...contactChanges,
  ...correctionChanges,
  ...ladderChanges,
  ...lineChanges,
  ...takeBackChanges,
  ...messageChanges,
  ...tellChanges,
};

const begin = <Type extends BeginningType>(route: Route, type: Type, event: EventMap[Type]): KnownRoute => beginnings[type](route, event);

const change = <Type extends keyof typeof changes>(route: KnownRoute, type: Type, event: EventMap[Type]): KnownRoute => changes[type](route, event);

/** What then holds. Facts only; an event of a route that nobody asked for changes nothing. */
export function evolve(route: Route, event: RouteEvent): Route {
  const before = route.stage === null ? route : { ...route, tells: settled(route.tells) };
  if (event.type === 'routeRequested' || event.type === 'routeImported') return withPlaceTells(before, begin(before, event.type, event), event);
  if (before.stage === null) return before;
  const after = withPlaceTells(before, withoutOldArrangements(withoutWhatIsOver(change(before, event.type, event))), event);
  const kept = event.by.party === 'time' ? after : withoutOldClimbs(after); // only people keep promises
  return withUndoable(before, kept, event);
}

/** A promise that was kept takes its ladder with it, and the day to which it was moved. */
function withoutOldClimbs(route: KnownRoute): KnownRoute {
  const { climbs, postponed } = route;
  const remembered = [climbs, postponed].flatMap((each) => Object.keys(each));
  if (remembered.length === 0) return route;
  const standing = new Set(standingWaits(route).map(({ id }) => id));
  if (remembered.every((id) => standing.has(id))) return route;
  return { ...route, climbs: onlyOf(climbs, standing), postponed: onlyOf(postponed, standing) };
}

const onlyOf = <Value>(all: Record<string, Value>, standing: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => standing.has(id)));
