import type { Kind } from '../decider.ts';
import type { RouteCommand } from './commands.ts';
import { commitments } from './commitments.ts';
import { decide } from './decide.ts';
import type { RouteEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { columns } from './list-columns.ts';
import { react } from './react.ts';
import type { Route } from './route.ts';
import { updateNames } from './update-names.ts';
import { upcastEvent, upcastState } from './upcast.ts';

/** A resident's route: what storing, transporting and running it needs. */
export const routeKind: Kind<Route, RouteCommand, RouteEvent> = {
  name: 'route',
  version: 2,
  decider: { initial: { v: 2, stage: null }, decide, evolve, commitments, react },
  updateNames,
  upcastEvent,
  upcastState,
  columns,
};
