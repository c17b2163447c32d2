import { randomUUID } from 'node:crypto';
import type { PilotDelivery, PilotImportView } from '#shared/contracts/pilot-import.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { beginImport } from './begin-import.ts';
import { planDelivery } from './plan-delivery.ts';
import { mappingPlace, receiveFiles, usedMapping, type Received } from './receive-files.ts';
import { runRows } from './run-rows.ts';
import { importRunningProblem, sheetProblems } from './sheet-problem.ts';
import { viewImport } from './view-import.ts';
import { viewPreview } from './view-preview.ts';
import { viewWarnings } from './view-warnings.ts';

type Wish = { dryRun: boolean; caller: Caller };
type Answered = { body: PilotImportView; shows: ThingId[] };

/**
 * Takes over what is in the files. Everything is checked before anything happens. The same sent again goes on where it was, so that a run that
 * was cut off is finished by sending it once more; nothing happens twice.
 */
export async function importPilot(delivery: PilotDelivery, { dryRun, caller }: Wish, deps: ApiDeps): Promise<Answered> {
  const received = await receiveFiles(delivery, caller, deps);
  const today = dayOf(deps.now());
  if (dryRun) {
    const plan = await planDelivery(received.sheets, { importId: randomUUID(), importedOn: today, caller }, deps);
    return viewPreview(plan, { importedOn: today, caller, isOneSheet: received.sheets.length === 1 });
  }
  const done = await deps.pilotImports.alone(async () => {
    const earlier = await deps.pilotImports.byDigest(received.digest);
    const { id, importedOn } = earlier ?? { id: randomUUID(), importedOn: today };
    const plan = await planDelivery(received.sheets, { importId: id, importedOn, caller }, deps);
    if (plan.problems.length > 0) throw sheetProblems(received.sheets.length === 1 ? plan.problems.map((one) => ({ ...one, kind: null })) : plan.problems);
    await rememberMappings(received, caller, deps);
    const pilotImport = earlier ?? (await beginImport(plan, { id, importedOn, digest: received.digest, by: caller.personId }, deps));
    const { warnings, shows } = viewWarnings(plan, caller);
    return { body: { ...viewImport(await runRows(pilotImport, plan, caller, deps)), warnings }, shows };
  });
  if (done === null) throw importRunningProblem();
  return done;
}

async function rememberMappings({ sheets }: Received, caller: Caller, { columnMappings }: ApiDeps): Promise<void> {
  for (const sheet of sheets) {
    const columns = usedMapping(sheet);
    if (Object.keys(columns).length > 0) await columnMappings.remember(mappingPlace(sheet, caller), { kind: sheet.kind, columns }, caller.personId);
  }
}
