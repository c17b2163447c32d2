import type { z } from 'zod';
import type { routeSearchBody } from '#shared/contracts/route-list.ts';
import { idOf } from '#shared/domain/thing.ts';
import type { RouteRow } from '#shared/ports/reading.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import type { Page } from './list-page.ts';
import { placeOfText, textOfPlace } from './list-place.ts';
import { nameIn, readNames } from './names.ts';
import { knowsEveryName } from './resident-name.ts';
import { scopeOf } from './scope.ts';

/** One page of the routes a caller may see. Each row that names a resident is a look into that resident's file. */
export const listRoutes = async (query: z.output<typeof routeSearchBody>, caller: Caller, deps: ApiDeps): Promise<Page> => {
  const { stage, coach, dueBy, name, limit, after } = query;
  if (name !== undefined && !knowsEveryName(caller.party)) return { items: [], next: null, shows: [] };
  const found = await deps.reading.routes({
    scope: scopeOf('route:read', caller),
    limit: limit + 1,
    ...(stage !== undefined && { stage }),
    ...(coach !== undefined && { coachId: coach }),
    ...(dueBy !== undefined && { dueBy }),
    ...(name !== undefined && { name }),
    ...(after !== undefined && { after: placeOfText(after) }),
  });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const [names, residents] = await Promise.all([
    readNames({ people: rows.map(({ coachId }) => coachId), companies: [] }, deps),
    knowsEveryName(caller.party) ? readResidentNames(rows, deps) : new Map<string, string>(),
  ]);
  return {
    items: rows.map(({ thing, stage: stageId, coachId, residentId, dueOn }) => ({
      id: idOf(thing),
      stage: stageId,
      residentName: residents.get(residentId ?? '') ?? null,
      coach: coachId === null ? null : { id: coachId, name: nameIn(names, coachId) },
      dueOn,
    })),
    next: found.length > limit && last !== undefined ? textOfPlace(last) : null,
    shows: rows.map(({ thing }) => thing),
  };
};

const readResidentNames = async (rows: readonly RouteRow[], { residents }: Pick<ApiDeps, 'residents'>): Promise<Map<string, string>> => {
  const found = await residents.byIds(rows.map(({ residentId }) => residentId).filter((id) => id !== null));
  return new Map(found.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
};
