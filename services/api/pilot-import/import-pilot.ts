import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { PilotDelivery, PilotImportView } from '#shared/contracts/pilot-import.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { ImportTurn } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { actorOf } from '../recording/actor.ts';
import { planDelivery, type ImportPlan } from './plan-delivery.ts';
import { mappingPlace, receiveFiles, usedMapping, type Received } from './receive-files.ts';
import { rowsToDo } from './rows-to-do.ts';
import { runBehind } from './run-import.ts';
import { importRunningProblem, sheetProblems } from './sheet-problem.ts';
import { viewImport } from './view-import.ts';
import { viewPreview } from './view-preview.ts';
import { viewWarnings } from './view-warnings.ts';

type Answered = { body: PilotImportView; shows: ThingId[] };

/** Says what taking over would do. Changes nothing. */
export async function previewPilot(delivery: PilotDelivery, caller: Caller, deps: ApiDeps): Promise<Answered> {
  const { sheets } = await receiveFiles(delivery, caller, deps);
  const importedOn = dayOf(deps.now());
  const plan = await planDelivery(sheets, { importId: randomUUID(), importedOn, caller }, deps);
  return viewPreview(plan, { importedOn, caller, isOneSheet: sheets.length === 1 });
}

/**
 * Checks everything before anything happens, keeps what is to be done, and answers while it is being done. The same sent again joins a run that is
 * under way, and goes on where one was that stopped; nothing happens twice.
 */
export async function importPilot(delivery: PilotDelivery, caller: Caller, deps: ApiDeps): Promise<Answered> {
  const received = await receiveFiles(delivery, caller, deps);
  const turn = await turnFor(received, deps);
  const { warnings, shows } = turn === null ? { warnings: [], shows: [] } : viewWarnings(await begin(received, turn, caller, deps), caller);
  const pilotImport = await deps.pilotImports.byDigest(received.digest);
  if (pilotImport === null) throw new RangeError('an import that was begun is kept');
  return { body: { ...viewImport(pilotImport), warnings }, shows };
}

const ASK_AGAIN_MS = 50;
const PATIENCE_MS = 5_000;

/** The turn to begin this; null where it runs already. An import that was cut off goes first. Throws a problem while another one runs. */
async function turnFor({ digest }: Received, deps: ApiDeps): Promise<ImportTurn | null> {
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += ASK_AGAIN_MS) {
    const turn = await deps.pilotImports.takeTurn();
    const open = await deps.pilotImports.open().catch(async (error: unknown) => {
      await turn?.end();
      throw error;
    });
    if (turn !== null && open === null) return turn;
    if (turn !== null) runBehind(turn, deps);
    if (open !== null && open.digest !== digest) break;
    if (open !== null) return null;
    await setTimeout(ASK_AGAIN_MS); // somebody checks their files, or has just finished
  }
  throw importRunningProblem();
}

/** Checks, keeps and begins it; gives the turn back where nothing comes of it. */
async function begin(received: Received, turn: ImportTurn, caller: Caller, deps: ApiDeps): Promise<ImportPlan> {
  try {
    const { sheets, digest } = received;
    const earlier = await deps.pilotImports.byDigest(digest);
    const { id, importedOn } = earlier ?? { id: randomUUID(), importedOn: dayOf(deps.now()) };
    const plan = await planDelivery(sheets, { importId: id, importedOn, caller }, deps);
    if (plan.problems.length > 0) throw sheetProblems(sheets.length === 1 ? plan.problems.map((one) => ({ ...one, kind: null })) : plan.problems);
    await rememberMappings(received, caller, deps);
    const settings = { by: actorOf(caller), line: plan.line };
    await deps.pilotImports.begin({ id, importedOn, digest, by: caller.personId }, settings, rowsToDo(id, plan, earlier?.rows ?? []));
    runBehind(turn, deps);
    return plan;
  } catch (error) {
    await turn.end();
    throw error;
  }
}

async function rememberMappings({ sheets }: Received, caller: Caller, { columnMappings }: ApiDeps): Promise<void> {
  for (const sheet of sheets) {
    const columns = usedMapping(sheet);
    if (Object.keys(columns).length > 0) await columnMappings.remember(mappingPlace(sheet, caller), { kind: sheet.kind, columns }, caller.personId);
  }
}
