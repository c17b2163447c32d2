import { importCommand } from '#shared/domain/pilot-import/import-command.ts';
import type { RouteWork } from '#shared/domain/pilot-import/row-work.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { ImportRow, RunSettings } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import { BEGUN, giveOnce, type Outcome } from './row-outcome.ts';
import { routeIdOf } from './rows-to-do.ts';

/** Registers the resident of a row and begins their route. */
export async function runRoute(row: ImportRow, work: RouteWork, { by, line }: RunSettings, deps: ApiDeps): Promise<Outcome> {
  if (row.residentId === null || row.routeId === null) throw new RangeError('a row about a resident has their ids');
  const { routeId } = await deps.residents.register({ id: row.residentId, routeId: row.routeId, ...work.person });
  const command = importCommand(work, line, by, row.residentId);
  const outcome = await giveOnce(row, thingId('route', routeId), command, true, deps);
  if (outcome.code !== 'routeOpen') return outcome;
  // a route that runs already, was begun by this very row before it could be noted, or by somebody else in the meantime
  return row.routeId === routeIdOf(row.key) ? BEGUN : { step: 'left-out', code: null };
}
