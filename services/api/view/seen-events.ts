import { audienceOfEvent, hearsEveryEvent } from '#shared/domain/route/audience.ts';
import { companiesOfEvent } from '#shared/domain/route/company-part.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { isPersonal } from '#shared/domain/tell/tell.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { readEvents } from './read-events.ts';

/**
 * What happened to a route, as far as this caller may know. A company sees only what happened while it was itself at the table: never that
 * there was another company, or what came before and after.
 */
export const eventsSeenBy = async (caller: Caller, thing: ThingId, deps: Pick<ApiDeps, 'reading'>): Promise<RouteEvent[]> => {
  const events = await readEvents(thing, routeKind, deps);
  const heard = (event: RouteEvent) => audienceOfEvent(event).includes(caller.party);
  if (caller.party !== 'employer') return events.filter(heard);
  let route: Route = routeKind.decider.initial;
  return events.filter((event) => {
    const before = route;
    route = routeKind.decider.evolve(route, event);
    return caller.companyId !== null && companiesOfEvent(before, event, route).includes(caller.companyId) && heard(event);
  });
};

/**
 * The changes that make a page stale: what people did. Messages that leave, promises that pass on by themselves and a company that tells how it
 * took what was asked change nothing that somebody on that page decides about.
 */
export const changesSeenBy = async (caller: Caller, thing: ThingId, deps: Pick<ApiDeps, 'reading'>): Promise<RouteEvent[]> =>
  (await eventsSeenBy(caller, thing, deps)).filter(isPersonal);

/** How many they are: the version of a route as this caller sees it. */
export const countChangesSeenBy = async (caller: Caller, thing: ThingId, deps: Pick<ApiDeps, 'reading'>): Promise<number> =>
  hearsEveryEvent(caller.party) ? deps.reading.changesOf(thing) : (await changesSeenBy(caller, thing, deps)).length;
