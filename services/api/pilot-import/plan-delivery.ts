import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import { lineOf } from '#shared/domain/line/lines.ts';
import type { BrigadeRow } from '#shared/domain/pilot-import/brigade.ts';
import { checkBrigade, type PlacedProblem } from '#shared/domain/pilot-import/check-brigade.ts';
import type { CheckedRow } from '#shared/domain/pilot-import/check-row.ts';
import { checkSheet, type CheckedSheet } from '#shared/domain/pilot-import/check-sheet.ts';
import { likelyDuplicates, nearDays, type LikelyDuplicate } from '#shared/domain/pilot-import/duplicates.ts';
import { likelyCompanies, type LikelyCompany } from '#shared/domain/pilot-import/company-duplicates.ts';
import { identityOf } from '#shared/domain/pilot-import/identity.ts';
import { columns } from '#shared/domain/pilot-import/columns.ts';
import { layOut } from '#shared/domain/pilot-import/lay-out.ts';
import { planImport, type PlannedRow } from '#shared/domain/pilot-import/plan-import.ts';
import type { KnownSheet } from '#shared/domain/pilot-import/recognise.ts';
import type { KnownRow } from '#shared/domain/pilot-import/sheet.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { RegisteredResident } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import { isPermitted, type Caller } from '../permissions.ts';
import { knownLines } from '../view/known-lines.ts';
import { readBrigade } from './read-brigade.ts';

/** What taking over does, row by row, and everything that is wrong: then nothing of it is done. `known`: residents' rows with a reference of ours. */
export type ImportPlan = {
  brigade: BrigadeRow[];
  routes: PlannedRow[];
  known: KnownRow[];
  problems: PlacedProblem[];
  likely: LikelyDuplicate<RegisteredResident>[];
  likelyCompanies: LikelyCompany<{ name: string }>[];
  /** Which the residents follow: the newest version. */
  line: LineDefinition;
};

type When = { importId: string; importedOn: CalendarDay; caller: Caller };

/** Checks every row of every sheet, its days as of `importedOn`. Ids of what is new are made from the import's own. */
export async function planDelivery(sheets: readonly KnownSheet[], { importId, importedOn, caller }: When, deps: ApiDeps): Promise<ImportPlan> {
  const now = deps.now();
  const [known, lines] = await Promise.all([readBrigade({ importId, importedOn, now }, deps), knownLines(deps)]);
  const line = lineOf(lines, kansrijkTalentLine.id) ?? kansrijkTalentLine;
  const checked = checkBrigade(sheets, known);
  const forbidden = checked.rows.length > 0 && !isPermitted('company:admit', caller, null);
  const newCompanies = checked.rows.flatMap(({ row, isThere, company }) => (isThere || company === null ? [] : [{ row, name: company.name }]));
  const about = { brigade: checked.rows, likelyCompanies: likelyCompanies(newCompanies, known.companies), line };
  const sheet = sheets.find(({ kind }) => kind === 'route');
  if (forbidden) checked.problems.push({ kind: null, row: null, column: null, code: 'companiesByLead', about: [] });
  if (sheet === undefined) return { ...about, routes: [], known: [], problems: checked.problems, likely: [] };

  const references = layOut(sheet.sheet, columns, sheet.mapping).rows.flatMap(({ cells }) => (cells.reference === '' ? [] : [cells.reference]));
  const there = new Set(await deps.pilotImports.routesThere(references));
  const { companies } = checked;
  const residents = checkSheet(sheet.sheet, { importedOn, now, line, coaches: known.coaches, companies, references: there }, sheet.mapping);
  const { routes, likely } = await planResidents(residents.rows, deps);
  const problems = residents.problems.map((problem) => ({ ...problem, kind: 'route' as const }));
  return { ...about, routes, known: residents.known, problems: [...checked.problems, ...problems], likely };
}

/** Who is registered is not registered again; who only may be is named. */
async function planResidents(rows: CheckedSheet['rows'], { pilotImports }: ApiDeps): Promise<Pick<ImportPlan, 'routes' | 'likely'>> {
  const days = new Set(rows.flatMap(({ person: { birthDate } }) => [birthDate, ...nearDays(birthDate)]));
  const [near, dayless] = await Promise.all([pilotImports.registeredBornOn([...days]), pilotImports.registeredWithoutBirthDate()]);
  const registered = near.flatMap(({ id, birthDate, ...resident }) =>
    birthDate === null ? [] : [{ ...resident, residentId: id, identity: identityOf({ ...resident, birthDate }) }],
  );
  const routes = planImport(rows, registered);
  const isNew = ({ plan }: PlannedRow & CheckedRow): boolean => plan.do !== 'nothing';
  return { routes, likely: likelyDuplicates(routes.filter(isNew), [...near, ...dayless]) };
}
