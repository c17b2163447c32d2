import { thingId, type ThingId } from '#shared/domain/thing.ts';
import type { Resident } from '#shared/ports/people.ts';
import type { Snapshot } from '#shared/ports/reading.ts';
import type { ApiDeps } from './deps.ts';
import type { Belongs } from './permissions.ts';

/** A resident's file: the route by its id, and what is recorded of it; `snapshot` is null as long as nobody asked for a route. */
export type RouteFile = { routeId: string; thing: ThingId; resident: Resident; snapshot: Snapshot | null };

/** The file of this route; null where no resident has it. */
export const readRouteFile = async (routeId: string, { residents, reading }: Pick<ApiDeps, 'residents' | 'reading'>): Promise<RouteFile | null> => {
  const thing = thingId('route', routeId);
  const [resident, snapshot] = await Promise.all([residents.byRouteId(routeId), reading.route(thing)]);
  return resident === null ? null : { routeId, thing, resident, snapshot };
};

export const belongsOf = ({ resident, snapshot }: RouteFile): Belongs => ({
  coachId: snapshot?.coachId ?? null,
  companyIds: [snapshot?.companyId ?? null, snapshot?.otherCompanyId ?? null].filter((id) => id !== null),
  residentId: resident.id,
});

/** The file of a call about one route: the pipeline has read it before the handler runs. */
export const fileOf = ({ file }: { file: RouteFile | null }): RouteFile => {
  if (file === null) throw new RangeError('this endpoint is not about one route');
  return file;
};
