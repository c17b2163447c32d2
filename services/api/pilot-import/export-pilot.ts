import { writeCsv } from '#infra/pilot/write-csv.ts';
import { hasLeft } from '#shared/domain/company/rule.ts';
import { columnsOf } from '#shared/domain/pilot-import/columns.ts';
import { exportSheet, type ExportRow } from '#shared/domain/pilot-import/export-cells.ts';
import { exportCompany, exportContacts, exportPlaces } from '#shared/domain/pilot-import/export-company.ts';
import type { SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { stateOf } from '../company/company-file.ts';
import { readCompanyFiles } from '../company/list-companies.ts';
import type { ApiDeps } from '../deps.ts';
import { exportRoutes } from './export-routes.ts';

type Exported = { rows: ExportRow<string>[]; shows: ThingId[] };

/** One kind of sheet as it stands now, as a CSV that an import reads; `shows`: the residents' files that are in it. */
export async function exportPilot(kind: SheetKind, deps: ApiDeps): Promise<{ csv: string; shows: ThingId[] }> {
  const { rows, shows } = kind === 'route' ? await exportRoutes(deps) : await exportBrigade(kind, deps);
  return { csv: writeCsv(exportSheet<string>(columnsOf[kind], rows)), shows };
}

/** Of every company that takes part. */
async function exportBrigade(kind: Exclude<SheetKind, 'route'>, deps: ApiDeps): Promise<Exported> {
  const today = dayOf(deps.now());
  const members = (await readCompanyFiles(deps)).flatMap((file) => {
    const state = stateOf(file);
    return state.membership === null || hasLeft(state) ? [] : [{ name: file.company.name, state }];
  });
  const ids = members.flatMap(({ state }) => [state.adviserId, ...state.contacts.map(({ personId }) => personId)]);
  const people = new Map((await deps.people.byIds([...new Set(ids)])).map((person) => [person.id, person]));
  const rows = members.flatMap(({ name, state }): ExportRow<string>[] => {
    if (kind === 'company') return [exportCompany(state, name, people.get(state.adviserId)?.email ?? null)];
    return kind === 'contact' ? exportContacts(state, name, people, today) : exportPlaces(state, name, today);
  });
  return { rows, shows: [] };
}
