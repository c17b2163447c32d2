import type { ListColumns } from '../decider.ts';
import { dayOf } from '../time/amsterdam.ts';
import { commitments } from './commitments.ts';
import type { Company, KnownCompany } from './company.ts';

export const companyStages = ['none', 'member', 'paused', 'leaving', 'left'] as const;
export type CompanyStage = (typeof companyStages)[number];

export function stageOf({ membership: { leaving }, pausedUntil }: KnownCompany): Exclude<CompanyStage, 'none'> {
  if (leaving !== null) return leaving.leftAt === null ? 'leaving' : 'left';
  return pausedUntil === null ? 'member' : 'paused';
}

/** What lists of companies are filtered and sorted by; the coach is the adviser, due is the first day on which a person (not time) must keep a promise. */
export function companyColumns(company: Company): ListColumns {
  if (company.membership === null) return { stage: 'none', coachId: null, companyId: null, otherCompanyId: null, residentId: null, dueOn: null };
  const due = commitments(company).find(({ owner }) => owner.party !== 'time');
  const { adviserId: coachId, companyId } = company;
  return { stage: stageOf(company), coachId, companyId, otherCompanyId: null, residentId: null, dueOn: due === undefined ? null : dayOf(due.until) };
}
