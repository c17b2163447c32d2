import type { KnownBrigade } from '#shared/domain/pilot-import/brigade.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import type { Person } from '#shared/ports/people.ts';
import { stateOf } from '../company/company-file.ts';
import { readCompanyFiles } from '../company/list-companies.ts';
import type { ApiDeps } from '../deps.ts';
import { derivedId } from '../pipeline/command-key.ts';

type Addressed = { id: string; email: string };
const addressed = (people: readonly Person[]): Addressed[] => people.flatMap(({ id, email }) => (email === null ? [] : [{ id, email }]));

/** The companies as they are, with who works there and whom they may call; `coaches` as routes know them. */
export async function readBrigade(
  { importId, importedOn, now }: { importId: string; importedOn: CalendarDay; now: Instant },
  deps: ApiDeps,
): Promise<KnownBrigade & { coaches: Addressed[] }> {
  const [coaches, leads, employers, files] = await Promise.all([
    deps.people.byParty('coach'),
    deps.people.byParty('lead'),
    deps.people.byParty('employer'),
    readCompanyFiles(deps),
  ]);
  const ofCompany = Map.groupBy(employers, ({ companyId }) => companyId);
  return {
    importedOn,
    now,
    coaches: addressed(coaches),
    advisers: addressed([...coaches, ...leads]),
    companies: files.map((file) => ({ id: file.companyId, name: file.company.name, state: stateOf(file), people: ofCompany.get(file.companyId) ?? [] })),
    idFor: (...words) => derivedId(importId, ...words),
  };
}
