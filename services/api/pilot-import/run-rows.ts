import { createHash } from 'node:crypto';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { importCommand } from '#shared/domain/pilot-import/import-command.ts';
import type { PlannedRow } from '#shared/domain/pilot-import/plan-import.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { ImportRow, ImportStep, PilotImport } from '#shared/ports/pilot-imports.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { problem } from '../problem.ts';
import { actorOf } from '../recording/actor.ts';
import { routeIdOf, rowKey } from './begin-import.ts';

/** Routes that begin side by side; more would only wait for each other in the database. */
const SIDE_BY_SIDE = 8;
const RECORDING_WAIT_MS = 2_000;

/** The same for every attempt at this row, whoever makes it. */
const keyOf = ({ key }: ImportRow): CommandKey => ({ id: key, digest: createHash('sha256').update(key).digest('hex') });

/** Does every row that still waits. Throws a problem when something we need is away; the same file again goes on from there. */
export async function runRows(pilotImport: PilotImport, plan: readonly PlannedRow[], caller: Caller, deps: ApiDeps): Promise<PilotImport> {
  const planned = new Map(plan.map((row) => [rowKey(pilotImport.id, row.identity), row]));
  const rows = [...pilotImport.rows];
  const places = rows.keys();
  const work = async (): Promise<void> => {
    for (const place of places) {
      const row = rows[place];
      const wanted = row && planned.get(row.key);
      if (row?.step !== 'waiting' || wanted === undefined) continue;
      const step = await runRow(row, wanted, caller, deps);
      await deps.pilotImports.setStep(pilotImport.id, row.key, step);
      rows[place] = { ...row, step };
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, work)); // nobody goes on behind our back when one of them fails
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return { ...pilotImport, rows };
}

async function runRow(row: ImportRow, planned: PlannedRow, caller: Caller, deps: ApiDeps): Promise<Exclude<ImportStep, 'waiting'>> {
  const key = keyOf(row);
  const { routeId } = await deps.residents.register({ id: row.residentId, routeId: row.routeId, ...planned.person });
  const thing = thingId('route', routeId);
  const { answer, draining } = await deps.journal.lookBefore(thing, key.id);
  if (answer !== null) return 'begun';
  if (draining) throw problem('unavailable', { headers: { 'Retry-After': '30' } });
  const command = importCommand(planned, kansrijkTalentLine, actorOf(caller), row.residentId);
  const outcome = await deps.gateway.send(thing, command, key, { start: true });
  if (outcome.outcome === 'accepted') {
    await deps.waiter.waitFor(thing, outcome.sequence, RECORDING_WAIT_MS);
    return 'begun';
  }
  // a route that runs already, was begun by this very row before it could be noted, or by somebody else in the meantime
  if (outcome.outcome === 'refused' && outcome.code === 'routeOpen') return row.routeId === routeIdOf(row.key) ? 'begun' : 'left-out';
  throw problem('unavailable');
}
