import type { z } from 'zod';
import type { routeSearchBody } from '#shared/contracts/route-list.ts';
import type { RouteView } from '#shared/contracts/route-view.ts';
import { idOf } from '#shared/domain/thing.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { readRouteFile } from '../route-file.ts';
import type { Page } from './list-page.ts';
import { scopeOf } from './scope.ts';
import { viewRoute } from './view-route.ts';

/** More files than any company or resident has. */
const AT_MOST = 500;
const LAST = '9999-12-31';

/**
 * The routes of a company or a resident, from what they may see of each: the stored stage, due day and order tell of promises and pauses
 * that are not theirs to know. There are few of them, so they come on one page.
 */
export const listForOutsiders = async (query: z.output<typeof routeSearchBody>, caller: Caller, deps: ApiDeps): Promise<Page> => {
  const rows = await deps.reading.routes({ scope: scopeOf('route:read', caller), limit: AT_MOST });
  const files = await Promise.all(rows.map(({ thing }) => readRouteFile(idOf(thing), deps)));
  const views = await Promise.all(files.filter((file) => file !== null).map((file) => viewRoute(file, caller, deps)));
  const items = views.map(itemOf).filter(passes(query));
  const order = ({ dueOn, id }: (typeof items)[number]) => `${dueOn ?? LAST} ${id}`;
  return { items: items.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)), next: null, shows: items.map(({ id }) => `route/${id}` as const) };
};

const itemOf = ({ id, stage, resident, coach, commitments }: RouteView): Page['items'][number] => {
  const [first] = commitments;
  return { id, stage: stage?.id ?? null, residentName: resident.name, coach, dueOn: first === undefined ? null : dayOf(first.until as Instant) };
};

const passes =
  ({ stage, coach, dueBy, name }: z.output<typeof routeSearchBody>) =>
  (item: Page['items'][number]): boolean =>
    (stage === undefined || item.stage === stage) &&
    (coach === undefined || item.coach?.id === coach) &&
    (dueBy === undefined || (item.dueOn ?? LAST) <= dueBy) &&
    (name === undefined || (item.residentName ?? '').toLowerCase().includes(name.toLowerCase()));
