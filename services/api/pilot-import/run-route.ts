import type { LineDefinition } from '#shared/domain/line/line.ts';
import { importCommand } from '#shared/domain/pilot-import/import-command.ts';
import type { PlannedRow } from '#shared/domain/pilot-import/plan-import.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { ImportRow } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { actorOf } from '../recording/actor.ts';
import { routeIdOf } from './begin-import.ts';
import { BEGUN, giveOnce, type Outcome } from './row-outcome.ts';

/** Registers the resident of a row and begins their route. */
export async function runRoute(
  row: ImportRow,
  { planned, line }: { planned: PlannedRow; line: LineDefinition },
  caller: Caller,
  deps: ApiDeps,
): Promise<Outcome> {
  if (row.residentId === null || row.routeId === null) throw new RangeError('a row about a resident has their ids');
  const { routeId } = await deps.residents.register({ id: row.residentId, routeId: row.routeId, ...planned.person });
  const command = importCommand(planned, line, actorOf(caller), row.residentId);
  const outcome = await giveOnce(row, thingId('route', routeId), command, true, deps);
  if (outcome.code !== 'routeOpen') return outcome;
  // a route that runs already, was begun by this very row before it could be noted, or by somebody else in the meantime
  return row.routeId === routeIdOf(row.key) ? BEGUN : { step: 'left-out', code: null };
}
