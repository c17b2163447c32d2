import { aftercareChanges } from './aftercare/evolve.ts';
import type { Beginnings, Changes, EventMap } from './change.ts';
import { contactChanges } from './contact/evolve.ts';
import type { RouteEvent, RouteEventType } from './events.ts';
import { exitChanges } from './exit/evolve.ts';
import { importBeginnings } from './import/evolve.ts';
import { intakeBeginnings, intakeChanges } from './intake/evolve.ts';
import { ladderChanges } from './ladder/evolve.ts';
import { lineChanges } from './line-change/evolve.ts';
import { matchingChanges } from './matching/evolve.ts';
import { messageChanges } from './message/evolve.ts';
import { standingWaits } from './open-waits.ts';
import { pauseChanges } from './pause/evolve.ts';
import { placementChanges } from './placement/evolve.ts';
import { programmeChanges } from './programme/evolve.ts';
import type { KnownRoute, Route } from './route.ts';
import { stepBackChanges } from './step-back/evolve.ts';
import { transitionChanges } from './transition/evolve.ts';

type BeginningType = 'routeRequested' | 'routeImported';
const beginnings: Beginnings<BeginningType> = { ...intakeBeginnings, ...importBeginnings };

/** What each event changes; the compiler complains where a row is missing. */
const changes: Changes<Exclude<RouteEventType, BeginningType>> = {
  ...intakeChanges,
  ...programmeChanges,
  ...matchingChanges,
  ...placementChanges,
  ...transitionChanges,
  ...aftercareChanges,
  ...exitChanges,
  ...pauseChanges,
  ...stepBackChanges,
  ...contactChanges,
  ...ladderChanges,
  ...lineChanges,
  ...messageChanges,
};

const begin = <Type extends BeginningType>(route: Route, type: Type, event: EventMap[Type]): KnownRoute => beginnings[type](route, event);

const change = <Type extends keyof typeof changes>(route: KnownRoute, type: Type, event: EventMap[Type]): KnownRoute => changes[type](route, event);

/** What then holds. Facts only; an event of a route that nobody asked for changes nothing. */
export function evolve(route: Route, event: RouteEvent): Route {
  if (event.type === 'routeRequested' || event.type === 'routeImported') return begin(route, event.type, event);
  if (route.stage === null) return route;
  const after = change(route, event.type, event);
  return event.by.party === 'time' ? after : withoutOldClimbs(after); // only people keep promises
}

/** A promise that was kept takes its ladder with it. */
function withoutOldClimbs(route: KnownRoute): KnownRoute {
  const climbed = Object.keys(route.climbs);
  if (climbed.length === 0) return route;
  const standing = new Set(standingWaits(route).map(({ id }) => id));
  if (climbed.every((id) => standing.has(id))) return route;
  return { ...route, climbs: Object.fromEntries(Object.entries(route.climbs).filter(([id]) => standing.has(id))) };
}
