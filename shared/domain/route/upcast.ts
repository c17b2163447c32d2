import type { AnyEvent } from '../decider.ts';
import type { RouteEvent } from './events.ts';
import type { Route } from './route.ts';
import { eventOfVersion2 } from './upcast-events.ts';
import { stateOfVersion2 } from './upcast-state.ts';

type Step<Value> = (value: Value) => Value;

/** `steps[n]` makes version n + 2 out of version n + 1. */
export const upcaster =
  <Value>(steps: readonly Step<Value>[]) =>
  (value: Value, version: number): Value =>
    steps.slice(version - 1).reduce((older, step) => step(older), value);

const eventSteps: readonly Step<AnyEvent>[] = [eventOfVersion2];
const stateSteps: readonly Step<unknown>[] = [stateOfVersion2];

export const upcastEvent = (event: AnyEvent, version: number): RouteEvent => asRouteEvent(upcaster(eventSteps)(event, version));
export const upcastState = (state: unknown, version: number): Route => asRoute(upcaster(stateSteps)(state, version));

/** What was stored by this decider is its own, once every step has been taken. */
const asRouteEvent = (event: AnyEvent) => event as RouteEvent;
const asRoute = (state: unknown) => state as Route;
