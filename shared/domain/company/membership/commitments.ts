import { NOBODY, TIME } from '../../actor.ts';
import type { Commitment } from '../../decider.ts';
import { instantAt } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { addDays, addMonths } from '../../time/calendar-day.ts';
import { dueWithin } from '../../time/due-within.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { CompanyCommand } from '../commands.ts';
import type { KnownCompany } from '../company.ts';
import { companyPolicy } from '../policy.ts';
import { type Wait, adviserOf, earliest, latest } from '../waits.ts';

/** When the announced day is over; null where none is announced, or it has been said. */
export const leftAt = ({ membership: { leaving } }: KnownCompany): Instant | null =>
  leaving === null || leaving.leftAt !== null ? null : instantAt(addDays(leaving.leavesOn, 1), 0);

/** Every so often somebody talks with the company, paused or not: no member is ever forgotten. */
export function talkWaits(company: KnownCompany): Wait[] {
  const { on, at, count } = company.talk;
  const due = latest(endOfWorkingDay(addMonths(on, companyPolicy.talkEveryMonths)), dueWithin(at, 1));
  return [{ id: `talk/${count}`, kind: 'talk', owner: adviserOf(company), since: at, due }];
}

/** So many weeks before a last day, or some days after it was recorded where that is later. */
export const warnedBefore = (lastDay: CalendarDay, weeks: number, since: Instant): Instant =>
  latest(endOfWorkingDay(addDays(lastDay, -7 * weeks)), dueWithin(since, companyPolicy.lateWarningDays));

export function certificateWaits(company: KnownCompany): Wait[] {
  const { certificate } = company;
  if (certificate === null) return [];
  const { validUntil, since } = certificate;
  const due = warnedBefore(validUntil, companyPolicy.certificateWarningWeeks, since);
  return [{ id: `renewCertificate/${validUntil}`, kind: 'renewCertificate', owner: adviserOf(company), since, due }];
}

/** A company that leaves ends nobody's place: as long as anybody is there, somebody looks for another one. */
export function leavingWaits(company: KnownCompany): Wait[] {
  const { leaving } = company.membership;
  const [firstAsked, ...others] = company.reservations.filter(({ step }) => step !== 'lapsed').map(({ askedAt }) => askedAt);
  if (leaving === null || firstAsked === undefined) return [];
  const since = latest(leaving.since, company.talk.at, earliest(firstAsked, ...others));
  const inTime = dueWithin(since, companyPolicy.otherPlacesEveryDays);
  const before = latest(endOfWorkingDay(leaving.leavesOn), dueWithin(since, 1));
  const due = leaving.leftAt === null && before < inTime ? before : inTime;
  return [{ id: `findOtherPlaces/${company.talk.count}`, kind: 'findOtherPlaces', owner: adviserOf(company), since, due }];
}

export function leavingCommitments(company: KnownCompany): Commitment<CompanyCommand>[] {
  const until = leftAt(company);
  const { leaving } = company.membership;
  if (until === null || leaving === null) return [];
  return [{ id: `leavingDay/${leaving.since}`, kind: 'leavingDay', owner: NOBODY, since: leaving.since, until, then: { type: 'serveWaiting', by: TIME } }];
}
