import type { CompanyView } from '#shared/contracts/company/company-view.ts';
import { companyEventSentence } from '#shared/domain/texts/company/event-sentence.ts';
import { reachableFor } from '../absences/stand-in.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { problem, refusal } from '../problem.ts';
import type { Target } from '../recording/target.ts';
import { readCompanyFile, type CompanyFile } from './company-file.ts';
import { hearCompanyRefusal } from './hear-company-refusal.ts';
import { companyChangesSeenBy } from './seen-company-events.ts';
import { viewCompany } from './view-company.ts';

/** A company as what this caller's command is for. */
export const companyTarget = ({ thing, companyId, snapshot }: Omit<CompanyFile, 'company'>, caller: Caller, deps: ApiDeps): Target<CompanyView> => ({
  thing,
  caller,
  isKnown: snapshot !== null,
  path: `/companies/${companyId}`,
  unknownCode: 'notAdmitted',
  async view() {
    const file = await readCompanyFile(companyId, deps);
    if (file === null) throw problem('notFound');
    return viewCompany(file, caller, deps);
  },
  version: async () => (await companyChangesSeenBy(caller, thing, deps)).length,
  changes: async () =>
    (await companyChangesSeenBy(caller, thing, deps)).map((event) => ({ at: event.at, type: event.type, sentence: companyEventSentence(event, caller.party) })),
  async refusal(code) {
    const { id } = await reachableFor(snapshot?.coachId ?? null, deps);
    const adviser = id === null ? null : await deps.people.byId(id);
    const heard = hearCompanyRefusal(code, caller.party, adviser?.name ?? null);
    return refusal(heard.code, heard.sentence);
  },
});
