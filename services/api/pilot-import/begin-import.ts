import { createHash, randomUUID } from 'node:crypto';
import type { PlannedRow } from '#shared/domain/pilot-import/plan-import.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { ImportRow, PilotImport } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import { derivedId } from '../pipeline/command-key.ts';

/** Finds a row again by who it is about, without saying who: the import's id is random. */
export const rowKey = (importId: string, identity: string): string =>
  createHash('sha256')
    .update(JSON.stringify([importId, identity]))
    .digest('hex');

/** The route of a resident whom this row registers. */
export const routeIdOf = (key: string): string => derivedId(key, 'route');

/** Stores what will be done before any of it is done; every id a row will need is fixed from here on. */
export async function beginImport(plan: readonly PlannedRow[], { digest, by }: Pick<PilotImport, 'digest' | 'by'>, deps: ApiDeps): Promise<PilotImport> {
  const id = randomUUID();
  const pilotImport: PilotImport = { id, digest, by, importedOn: dayOf(deps.now()), rows: plan.map((planned) => rowToDo(id, planned)) };
  await deps.pilotImports.begin(pilotImport);
  return pilotImport;
}

function rowToDo(importId: string, { row, identity, plan }: PlannedRow): ImportRow {
  const key = rowKey(importId, identity);
  if (plan.do === 'register') return { key, row, residentId: derivedId(key, 'resident'), routeId: routeIdOf(key), step: 'waiting' };
  const { residentId, routeId } = plan;
  return { key, row, residentId, routeId, step: plan.do === 'begin' ? 'waiting' : 'left-out' };
}
