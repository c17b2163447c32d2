import type { Company as CompanyState } from '#shared/domain/company/company.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import type { Company } from '#shared/ports/people.ts';
import type { Snapshot } from '#shared/ports/reading.ts';
import type { ApiDeps } from '../deps.ts';
import type { Belongs } from '../permissions.ts';

/** A company by its id: its name and contact, and what is recorded of it; `snapshot` is null where it was never admitted to the brigade. */
export type CompanyFile = { companyId: string; thing: ThingId; company: Company; snapshot: Snapshot | null };

/** The file of this company; null where there is none. */
export const readCompanyFile = async (companyId: string, { companies, reading }: Pick<ApiDeps, 'companies' | 'reading'>): Promise<CompanyFile | null> => {
  const thing = thingId('company', companyId);
  const [company, snapshot] = await Promise.all([companies.byId(companyId), reading.route(thing)]);
  return company === null ? null : { companyId, thing, company, snapshot };
};

export const stateOf = ({ snapshot }: Pick<CompanyFile, 'snapshot'>): CompanyState =>
  snapshot === null ? companyKind.decider.initial : companyKind.upcastState(snapshot.state, snapshot.v);

export const belongsOfCompany = ({ companyId, snapshot }: CompanyFile): Belongs => ({
  coachId: snapshot?.coachId ?? null,
  companyIds: [companyId],
  residentId: null,
});

/** The file of a call about one company: the pipeline has read it before the handler runs. */
export const companyOf = ({ company }: { company: CompanyFile | null }): CompanyFile => {
  if (company === null) throw new RangeError('this endpoint is not about one company');
  return company;
};
