import { audienceOfEvent } from '#shared/domain/route/audience.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { companyOf } from '#shared/domain/route/who.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';

const PAGE = 1_000;

const companyIn = (route: Route): string | null => (route.stage === null ? null : companyOf(route));

/** Every event of a route in order, in the shape of this version. */
const readEvents = async (thing: ThingId, { reading }: Pick<ApiDeps, 'reading'>): Promise<RouteEvent[]> => {
  const events: RouteEvent[] = [];
  for (let after = 0; ;) {
    const page = await reading.timeline(thing, after, PAGE);
    events.push(...page.map(({ event, v }) => routeKind.upcastEvent(event, v)));
    if (page.length < PAGE) return events;
    after = page.at(-1)?.sequence ?? after;
  }
};

/**
 * What happened to a route, as far as this caller may know. A company sees only what happened while it was itself at the table: never that
 * there was another company, or what came before and after.
 */
export const eventsSeenBy = async (caller: Caller, thing: ThingId, deps: Pick<ApiDeps, 'reading'>): Promise<RouteEvent[]> => {
  const events = await readEvents(thing, deps);
  const heard = (event: RouteEvent) => audienceOfEvent(event).includes(caller.party);
  if (caller.party !== 'employer') return events.filter(heard);
  let route: Route = routeKind.decider.initial;
  return events.filter((event) => {
    const before = companyIn(route);
    route = routeKind.decider.evolve(route, event);
    return caller.companyId !== null && [before, companyIn(route)].includes(caller.companyId) && heard(event);
  });
};

/**
 * The changes that make a page stale: what people did. Messages that leave and promises that pass on by themselves change nothing that
 * somebody on that page decides about.
 */
export const changesSeenBy = async (caller: Caller, thing: ThingId, deps: Pick<ApiDeps, 'reading'>): Promise<RouteEvent[]> =>
  (await eventsSeenBy(caller, thing, deps)).filter(({ by }) => by.party !== 'time');
