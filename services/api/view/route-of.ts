import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { RouteFile } from '../route-file.ts';

/** The route of a file in the shape of this version; one that nobody asked for yet is the empty one. */
export const routeOf = ({ snapshot }: Pick<RouteFile, 'snapshot'>): Route =>
  snapshot === null ? routeKind.decider.initial : routeKind.upcastState(snapshot.state, snapshot.v);
