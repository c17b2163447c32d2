import { byMoment } from '../by-moment.ts';
import type { Commitment } from '../decider.ts';
import type { CompanyCommand } from './commands.ts';
import type { Company } from './company.ts';
import { leavingCommitments } from './membership/commitments.ts';
import { openWaits } from './open-waits.ts';
import { pauseCommitments } from './places/commitments.ts';
import { promise } from './promise.ts';
import { reservationCommitments } from './reservations/commitments.ts';
import { tellCommitments } from '../tell/commitments.ts';
import { adviserOf } from './waits.ts';

/** Every wait of a company: whose turn it is, since when, until when, and what happens then. Sorted by moment, then by id. */
export function commitments(company: Company): Commitment<CompanyCommand>[] {
  if (company.membership === null) return [];
  const all = openWaits(company).map((wait) => promise(company, wait));
  all.push(
    ...reservationCommitments(company),
    ...pauseCommitments(company),
    ...leavingCommitments(company),
    ...tellCommitments(company.tells, adviserOf(company)),
  );
  return all.sort(byMoment);
}
