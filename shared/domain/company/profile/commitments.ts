import { dayOf } from '../../time/amsterdam.ts';
import type { KnownCompany } from '../company.ts';
import { warnedBefore } from '../membership/commitments.ts';
import { companyPolicy } from '../policy.ts';
import { adviserOf, type Wait } from '../waits.ts';
import { lastDayWith, neededRoles } from './coverage.ts';

/** A last day without a successor for who guides or signs: somebody is looked for well before it. */
export const contactWaits = (company: KnownCompany): Wait[] =>
  neededRoles.flatMap((role): Wait[] => {
    const since = company.contactsAt;
    const lastDay = lastDayWith(company.contacts, role, dayOf(since));
    if (lastDay === null) return [];
    const due = warnedBefore(lastDay, companyPolicy.contactWarningWeeks, since);
    return [{ id: `contactMissing/${role}/${lastDay}`, kind: 'contactMissing', owner: adviserOf(company), since, due }];
  });
