import type { ImportedContact } from '#shared/domain/pilot-import/brigade.ts';
import type { BrigadeWork } from '#shared/domain/pilot-import/row-work.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { ImportRow, RunSettings } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import { BEGUN, giveOnce, type Outcome } from './row-outcome.ts';

/** Keeps names and addresses first, then tells the company. Who is there already is not touched. */
export async function runBrigadeRow(
  row: ImportRow,
  { isThere, company, people, companyId, command }: BrigadeWork,
  { by }: RunSettings,
  deps: ApiDeps,
): Promise<Outcome> {
  if (isThere) return BEGUN; // done by this row before it could be noted
  for (const person of people) await register(person, deps);
  if (company !== null && (await deps.companies.byId(company.id)) === null) await deps.companies.save(company);
  if (command === null) return BEGUN;
  return giveOnce(row, thingId('company', companyId), { ...command, by }, command.type === 'admitCompany', deps);
}

async function register(person: ImportedContact, { people }: ApiDeps): Promise<void> {
  if ((await people.byId(person.id)) === null) await people.save({ ...person, party: 'employer', subject: null, residentId: null });
}
