import type { Company, KnownCompany } from '#shared/domain/company/company.ts';
import type { KnownRoute, Route } from '#shared/domain/route/route.ts';
import { kindOf } from '#shared/domain/thing.ts';
import type { Thing } from './brigade.ts';

/** The state of a route or company of this brigade: its decider made it, so it has the shape of its kind. */
export const routeOf = ({ state }: Pick<Thing, 'state'>) => state as Route;
export const companyOf = ({ state }: Pick<Thing, 'state'>) => state as Company;

export const isRoute = ({ id }: Pick<Thing, 'id'>): boolean => kindOf(id) === 'route';

/** Null where it is no route, or nobody asked for it. */
export function routeState(thing: Thing): KnownRoute | null {
  if (!isRoute(thing)) return null;
  const route = routeOf(thing);
  return route.stage === null ? null : route;
}

/** Null where it is no company, or was never admitted. */
export function companyState(thing: Thing): KnownCompany | null {
  if (isRoute(thing)) return null;
  const company = companyOf(thing);
  return company.membership === null ? null : company;
}
