import type { SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import type { ImportRow, PilotImport } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { rowKey } from './begin-import.ts';
import type { ImportPlan } from './plan-delivery.ts';
import type { Outcome } from './row-outcome.ts';
import { runBrigadeRow } from './run-brigade-row.ts';
import { runRoute } from './run-route.ts';

/** Rows that are taken over side by side; more would only wait for each other in the database. */
const SIDE_BY_SIDE = 8;

/** Everybody who is named on a row stands on a row of an earlier step, or is known. */
const STEPS: readonly (readonly SheetKind[])[] = [['company'], ['contact'], ['place'], ['route']];

type Work = { companyId: string | null; run: (row: ImportRow) => Promise<Outcome> };

/**
 * Does every row that still waits or failed before. What a row needs of a company that failed makes it wait. Throws a problem when something
 * we need is away; the same sent again goes on from there.
 */
export async function runRows(pilotImport: PilotImport, plan: ImportPlan, caller: Caller, deps: ApiDeps): Promise<PilotImport> {
  const { id } = pilotImport;
  const work = new Map<string, Work>([
    ...plan.brigade.map((planned): [string, Work] => [
      rowKey(id, planned.identity),
      { companyId: planned.companyId, run: (row) => runBrigadeRow(row, planned, caller, deps) },
    ]),
    ...plan.routes.map((planned): [string, Work] => [
      rowKey(id, planned.identity),
      { companyId: planned.situation.companyId, run: (row) => runRoute(row, { planned, line: plan.line }, caller, deps) },
    ]),
  ]);
  const done = new Map<string, ImportRow>();
  const failed = new Set<string>();
  const runRow = async (row: ImportRow): Promise<void> => {
    const here = work.get(row.key);
    if (here === undefined || (here.companyId !== null && failed.has(here.companyId))) return;
    const outcome = await here.run(row);
    if (outcome.step === 'failed' && row.kind !== 'route' && here.companyId !== null) failed.add(here.companyId);
    await deps.pilotImports.setStep(id, row.key, outcome.step, outcome.code);
    done.set(row.key, { ...row, ...outcome });
  };
  for (const kinds of STEPS) {
    const rows = pilotImport.rows.filter(({ kind, step }) => kinds.includes(kind) && (step === 'waiting' || step === 'failed'));
    await sideBySide(rows, runRow);
  }
  return { ...pilotImport, rows: pilotImport.rows.map((row) => done.get(row.key) ?? row) };
}

/** Nobody goes on behind our back when one of them fails: all stop, and then it is thrown. */
async function sideBySide(rows: readonly ImportRow[], run: (row: ImportRow) => Promise<void>): Promise<void> {
  const places = rows.values();
  const worker = async (): Promise<void> => {
    for (const row of places) await run(row);
  };
  const outcomes = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, worker));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
