import type { Decider } from '#shared/domain/decider.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import type { Route } from '#shared/domain/route/route.ts';

/** The decider under test: the real one, or one with a planted bug. */
export type RouteDecider = Decider<Route, RouteCommand, RouteEvent>;

/** What holds after these events. */
export const evolved = (decider: RouteDecider, route: Route, events: readonly RouteEvent[]): Route =>
  events.reduce((state, event) => decider.evolve(state, event), route);
