import type { ListColumns } from '../decider.ts';
import { dayOf } from '../time/amsterdam.ts';
import { commitments } from './commitments.ts';
import type { Route } from './route.ts';
import { companiesOf, companyOf } from './who.ts';

/** What lists of routes are filtered and sorted by; due is the first day on which a person (not time) must keep a promise. */
export function columns(route: Route): ListColumns {
  if (route.stage === null) return { stage: 'none', coachId: null, companyId: null, otherCompanyId: null, residentId: null, dueOn: null };
  const due = commitments(route).find(({ owner }) => owner.party !== 'time');
  const companyId = companyOf(route);
  return {
    stage: route.stage.id,
    coachId: route.coachId,
    companyId,
    otherCompanyId: companiesOf(route).find((id) => id !== companyId) ?? null,
    residentId: route.residentId,
    dueOn: due === undefined ? null : dayOf(due.until),
  };
}
