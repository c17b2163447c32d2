import { companyOfWork, type RowWork } from '#shared/domain/pilot-import/row-work.ts';
import { sheetKinds } from '#shared/domain/pilot-import/sheet-kinds.ts';
import type { ImportRow, PilotImports } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import { sideBySide } from '../side-by-side.ts';
import { runBrigadeRow } from './run-brigade-row.ts';
import { runRoute } from './run-route.ts';

export type OpenWork = NonNullable<Awaited<ReturnType<PilotImports['openWork']>>>;
type ToDo = OpenWork['rows'][number];

/** What waits when taking this over fails. */
const companyHere = ({ work }: ToDo): string[] => (work.kind === 'route' ? [] : [work.companyId]);

/**
 * Does every row that waits, sheet by sheet: everybody who is named on a row stands on an earlier sheet, or is known. What a row needs of a company
 * that failed makes it wait. When `enough` is aborted no further row is begun. Throws a problem when something we need is away.
 */
export async function runRows({ id, settings, rows }: OpenWork, enough: AbortSignal, deps: ApiDeps): Promise<void> {
  const failed = new Set(rows.filter(({ row }) => row.step === 'failed').flatMap(companyHere));
  const run = (row: ImportRow, work: RowWork) => (work.kind === 'route' ? runRoute(row, work, settings, deps) : runBrigadeRow(row, work, settings, deps));
  const runRow = async (toDo: ToDo): Promise<void> => {
    const { row, work } = toDo;
    const companyId = companyOfWork(work);
    if (enough.aborted || (companyId !== null && failed.has(companyId))) return;
    const { step, code } = await run(row, work);
    if (step === 'failed') for (const company of companyHere(toDo)) failed.add(company);
    await deps.pilotImports.setStep(id, row.key, step, code);
  };
  for (const kind of sheetKinds) {
    await sideBySide(
      rows.filter(({ row }) => row.kind === kind && row.step === 'waiting'),
      runRow,
    );
  }
}
