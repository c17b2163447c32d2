import { createHash } from 'node:crypto';
import type { BrigadeRow } from '#shared/domain/pilot-import/brigade.ts';
import { identity } from '#shared/domain/pilot-import/company-steps.ts';
import type { PlannedRow } from '#shared/domain/pilot-import/plan-import.ts';
import type { KnownRow } from '#shared/domain/pilot-import/sheet.ts';
import type { ImportRow, PilotImport } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import { derivedId } from '../pipeline/command-key.ts';
import type { ImportPlan } from './plan-delivery.ts';

/** Finds a row again by who or what it is about, without saying so: the import's id is random. */
export const rowKey = (importId: string, about: string): string =>
  createHash('sha256')
    .update(JSON.stringify([importId, about]))
    .digest('hex');

/** The route of a resident whom this row registers. */
export const routeIdOf = (key: string): string => derivedId(key, 'route');

/** Stores what will be done before any of it is done; every id a row will need is fixed from here on. */
export async function beginImport(plan: ImportPlan, begun: Omit<PilotImport, 'rows'>, deps: ApiDeps): Promise<PilotImport> {
  const rows = [
    ...plan.brigade.map((row) => brigadeRowToDo(begun.id, row)),
    ...plan.known.map((row) => knownRow(begun.id, row)),
    ...plan.routes.map((row) => routeToDo(begun.id, row)),
  ];
  await deps.pilotImports.begin({ ...begun, rows });
  return { ...begun, rows };
}

const NOTHING = { residentId: null, routeId: null, code: null };

const brigadeRowToDo = (importId: string, { kind, row, identity: about, isThere }: BrigadeRow): ImportRow => ({
  ...{ key: rowKey(importId, about), kind, row, ...NOTHING },
  step: isThere ? 'left-out' : 'waiting',
});

const knownRow = (importId: string, { row, reference }: KnownRow): ImportRow => ({
  ...{ key: rowKey(importId, identity('known', 'route', reference, row)), kind: 'route', row, ...NOTHING },
  step: 'left-out',
});

function routeToDo(importId: string, { row, identity: about, plan }: PlannedRow): ImportRow {
  const key = rowKey(importId, about);
  const base = { key, kind: 'route', row, code: null } as const;
  if (plan.do === 'register') return { ...base, residentId: derivedId(key, 'resident'), routeId: routeIdOf(key), step: 'waiting' };
  const { residentId, routeId } = plan;
  return { ...base, residentId, routeId, step: plan.do === 'begin' ? 'waiting' : 'left-out' };
}
