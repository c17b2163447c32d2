import { routeKind } from '#shared/domain/route/kind.ts';
import { partOf } from '#shared/domain/route/company-part.ts';
import type { KnownRoute, Route } from '#shared/domain/route/route.ts';
import type { Caller } from '../permissions.ts';
import type { RouteFile } from '../route-file.ts';

/** The route of a file in the shape of this version; one that nobody asked for yet is the empty one. */
export const routeOf = ({ snapshot }: Pick<RouteFile, 'snapshot'>): Route =>
  snapshot === null ? routeKind.decider.initial : routeKind.upcastState(snapshot.state, snapshot.v);

/** The route as far as this caller has a part in it: a company knows nothing of another one. */
export const knownTo = ({ party, companyId }: Caller, route: Route): KnownRoute | null => {
  if (route.stage === null) return null;
  return party === 'employer' && companyId !== null ? partOf(route, companyId) : route;
};
