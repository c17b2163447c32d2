import type { z } from 'zod';
import type { explanationView } from '#shared/contracts/explanation.ts';
import { explain } from '#shared/domain/route/explain.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import type { RouteFile } from '../route-file.ts';
import { idsOfOwners, nameIn, readNames } from './names.ts';
import { routeOf } from './route-of.ts';

/** Why a route waits, told to this caller, with the names of those it waits for. */
export const viewExplanation = async (file: RouteFile, { party, companyId }: Caller, deps: ApiDeps): Promise<z.input<typeof explanationView>> => {
  const { summary, waits, next } = explain(routeOf(file), party, deps.now(), companyId);
  const names = await readNames(idsOfOwners(waits.map(({ owner }) => owner)), deps);
  return { summary, waits: waits.map((wait) => ({ ...wait, owner: { ...wait.owner, name: nameIn(names, wait.owner.id) } })), next };
};
