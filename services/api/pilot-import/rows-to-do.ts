import type { BrigadeRow } from '#shared/domain/pilot-import/brigade.ts';
import { identity } from '#shared/domain/pilot-import/company-steps.ts';
import type { PlannedRow } from '#shared/domain/pilot-import/plan-import.ts';
import type { KnownRow } from '#shared/domain/pilot-import/sheet.ts';
import type { ImportRow, ImportStep, RowToDo } from '#shared/ports/pilot-imports.ts';
import { derivedId, hashOf } from '../pipeline/command-key.ts';
import type { ImportPlan } from './plan-delivery.ts';

/** Finds a row again by who or what it is about, without saying so: the import's id is random. */
const rowKey = (importId: string, about: string): string => hashOf(importId, about);

/** The resident and the route of somebody whom this row registers. */
const residentIdOf = (key: string): string => derivedId(key, 'resident');
export const routeIdOf = (key: string): string => derivedId(key, 'route');

/**
 * Every row with what will be done; every id it will need is fixed from here on. `earlier`: what became of the rows before, where the same was sent
 * before. What was done then stays as it was.
 */
export function rowsToDo(importId: string, plan: ImportPlan, earlier: readonly ImportRow[]): RowToDo[] {
  const before = new Map(earlier.map((row) => [`${row.kind}/${String(row.row)}`, row]));
  const planned = [
    ...plan.brigade.map((row) => brigadeRowToDo(importId, row, earlier)),
    ...plan.known.map((row) => knownRow(importId, row)),
    ...plan.routes.map((row) => routeToDo(importId, row)),
  ];
  return planned.map((toDo) => {
    const done = before.get(`${toDo.row.kind}/${String(toDo.row.row)}`);
    return done?.step === 'begun' || done?.step === 'left-out' ? { row: done, work: null } : toDo;
  });
}

const NOTHING = { residentId: null, routeId: null, code: null };
const asStep = (isToDo: boolean): ImportStep => (isToDo ? 'waiting' : 'left-out');

function brigadeRowToDo(importId: string, { row, identity: about, ...work }: BrigadeRow, earlier: readonly ImportRow[]): RowToDo {
  const key = rowKey(importId, about);
  const isToDo = !work.isThere || earlier.some((other) => other.key === key); // what is there was done by this row before it could be noted
  return { row: { key, kind: work.kind, row, ...NOTHING, step: asStep(isToDo) }, work: isToDo ? work : null };
}

const knownRow = (importId: string, { row, reference }: KnownRow): RowToDo => ({
  row: { key: rowKey(importId, identity('known', 'route', reference, row)), kind: 'route', row, ...NOTHING, step: 'left-out' },
  work: null,
});

function routeToDo(importId: string, { row, identity: about, plan, person, coachId, situation }: PlannedRow): RowToDo {
  const key = rowKey(importId, about);
  const own = { residentId: residentIdOf(key), routeId: routeIdOf(key) };
  const { residentId, routeId } = plan.do === 'register' ? own : plan;
  const isToDo = plan.do !== 'nothing' || residentId === own.residentId; // begun by this row before it could be noted
  const work = { kind: 'route', person, coachId, situation } as const;
  return { row: { key, kind: 'route', row, residentId, routeId, code: null, step: asStep(isToDo) }, work: isToDo ? work : null };
}
