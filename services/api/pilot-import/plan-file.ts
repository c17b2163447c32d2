import { readCsv } from '#infra/pilot/read-csv.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { checkSheet } from '#shared/domain/pilot-import/check-sheet.ts';
import { identityOf } from '#shared/domain/pilot-import/identity.ts';
import { planImport, type PlannedRow } from '#shared/domain/pilot-import/plan-import.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { ApiDeps } from '../deps.ts';
import { sheetProblems } from './sheet-problem.ts';

/** Reads and checks a whole file, its days as of `importedOn`. Throws a problem that names everything wrong with it. */
export async function planFile(bytes: Uint8Array, importedOn: CalendarDay, { people, companies, pilotImports, ...deps }: ApiDeps): Promise<PlannedRow[]> {
  const file = readCsv(bytes);
  if (!file.read) throw sheetProblems([file.problem]);
  const [coaches, known] = await Promise.all([people.byParty('coach'), companies.all()]);
  const { rows, problems } = checkSheet(file.sheet, {
    importedOn,
    now: deps.now(),
    line: kansrijkTalentLine,
    coaches: coaches.flatMap(({ id, email }) => (email === null ? [] : [{ id, email }])),
    companies: known,
  });
  if (problems.length > 0) throw sheetProblems(problems);
  const residents = await pilotImports.registeredBornOn([...new Set(rows.map(({ person }) => person.birthDate))]);
  return planImport(
    rows,
    residents.map(({ id, ...resident }) => ({ ...resident, residentId: id, identity: identityOf(resident) })),
  );
}
