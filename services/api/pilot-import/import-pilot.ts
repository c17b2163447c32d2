import { createHash } from 'node:crypto';
import type { PilotImportView } from '#shared/contracts/pilot-import.ts';
import type { PlannedRow } from '#shared/domain/pilot-import/plan-import.ts';
import { alreadyThere } from '#shared/domain/texts/pilot-import.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { PilotImport } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { beginImport } from './begin-import.ts';
import { planFile } from './plan-file.ts';
import { runRows } from './run-rows.ts';
import { importRunningProblem } from './sheet-problem.ts';

type Wish = { dryRun: boolean; caller: Caller };

/**
 * Takes over the residents in a spreadsheet. Everything is checked before anything happens. The same file again goes on where it was, so
 * that a run that was cut off is finished by sending it once more; nothing happens twice.
 */
export async function importPilot(bytes: Uint8Array, { dryRun, caller }: Wish, deps: ApiDeps): Promise<PilotImportView> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const today = dayOf(deps.now());
  if (dryRun) return preview(await planFile(bytes, today, deps), today);
  const done = await deps.pilotImports.alone(async () => {
    const earlier = await deps.pilotImports.byDigest(digest);
    const plan = await planFile(bytes, earlier?.importedOn ?? today, deps);
    const pilotImport = earlier ?? (await beginImport(plan, { digest, by: caller.personId }, deps));
    return report(await runRows(pilotImport, plan, caller, deps));
  });
  if (done === null) throw importRunningProblem();
  return done;
}

const preview = (plan: readonly PlannedRow[], today: CalendarDay): PilotImportView => {
  const leftOut = plan.filter((row) => row.plan.do === 'nothing');
  return {
    importId: null,
    dryRun: true,
    importedOn: today,
    rows: plan.length,
    begun: plan.length - leftOut.length,
    leftOut: leftOut.map(({ row }) => ({ row, message: alreadyThere })),
  };
};

const report = ({ id, importedOn, rows }: PilotImport): PilotImportView => ({
  importId: id,
  dryRun: false,
  importedOn,
  rows: rows.length,
  begun: rows.filter(({ step }) => step === 'begun').length,
  leftOut: rows.filter(({ step }) => step === 'left-out').map(({ row }) => ({ row, message: alreadyThere })),
});
