import type { ColumnId } from '#shared/domain/pilot-import/columns.ts';
import type { ExportRow } from '#shared/domain/pilot-import/export-cells.ts';
import { companyInRoute, exportRoute } from '#shared/domain/pilot-import/export-route.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { idOf, type ThingId } from '#shared/domain/thing.ts';
import type { ListPlace, RouteRow } from '#shared/ports/reading.ts';
import type { ApiDeps } from '../deps.ts';

/** Routes that are read together. */
const PAGE = 500;

/** Every route that is under way; one that is closed cannot be taken over. */
export async function exportRoutes(deps: ApiDeps): Promise<{ rows: ExportRow<ColumnId>[]; shows: ThingId[] }> {
  const rows: ExportRow<ColumnId>[] = [];
  const shows: ThingId[] = [];
  for (let after: ListPlace | null = null; ;) {
    const page: RouteRow[] = await deps.reading.routes({ scope: 'all', limit: PAGE, ...(after !== null && { after }) });
    const exported = await exportPage(
      page.map(({ thing }) => thing),
      deps,
    );
    rows.push(...exported.map(({ row }) => row));
    shows.push(...exported.map(({ thing }) => thing));
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return { rows, shows };
    after = { dueOn: last.dueOn, thing: last.thing };
  }
}

async function exportPage(
  things: readonly ThingId[],
  { reading, residents, people, companies }: ApiDeps,
): Promise<{ thing: ThingId; row: ExportRow<ColumnId> }[]> {
  const known = (await reading.routesOf(things)).flatMap(({ thing, state, v }) => {
    const route = routeKind.upcastState(state, v);
    return route.stage === null || route.stage.kind === 'closed' ? [] : [{ thing, route }];
  });
  const [persons, coaches, all] = await Promise.all([
    residents.byIds(known.map(({ route }) => route.residentId)),
    people.byIds(known.flatMap(({ route }) => route.coachId ?? [])),
    companies.byIds(known.flatMap(({ route }) => companyInRoute(route) ?? [])),
  ]);
  return known.flatMap(({ thing, route }) => {
    const person = persons.find(({ id }) => id === route.residentId);
    if (person === undefined) return [];
    const coachEmail = coaches.find(({ id }) => id === route.coachId)?.email ?? null;
    const companyName = all.find(({ id }) => id === companyInRoute(route))?.name ?? null;
    return [{ thing, row: exportRoute(route, person, { routeId: idOf(thing), coachEmail, companyName }) }];
  });
}
