import { isSameOwner, type Actor } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import type { Explanation } from '../route/explain.ts';
import type { ExplainedWait } from '../route/explain-wait.ts';
import { companyCommitmentSentence } from '../texts/company/commitments.ts';
import {
  companyPassesTo,
  companyReminderFollows,
  companyStands,
  companyTurn,
  mayAskAndWait,
  mayAskWhat,
  mayNotAsk,
  notAdmitted,
  nothingToSee,
  placesInWords,
  standsSince,
  timeFollows,
} from '../texts/company/explanation.ts';
import { dueInWords } from '../texts/explanation.ts';
import { dayOf } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import { audienceOfCompanyCommitment, hearsOf } from './audience.ts';
import type { CompanyCommand } from './commands.ts';
import { commitments } from './commitments.ts';
import type { Company, KnownCompany } from './company.ts';
import { ownerAfter } from './ladder/rungs.ts';
import { stageOf } from './list-columns.ts';
import { openWaits } from './open-waits.ts';
import { isOpen } from './reservations/room.ts';
import { hasLeft } from './rule.ts';

const isOfTime = (kind: string): kind is keyof typeof timeFollows => Object.hasOwn(timeFollows, kind);
function explainStanding(company: KnownCompany): string[] {
  const { membership, pausedUntil, reservations } = company;
  const stage = stageOf(company);
  const { leaving, admittedOn } = membership;
  const left = leaving === null || leaving.leftAt === null ? admittedOn : dayOf(leaving.leftAt);
  const days = { member: admittedOn, paused: pausedUntil ?? admittedOn, leaving: leaving?.leavesOn ?? admittedOn, left };
  const count = (wanted: string): number => reservations.filter(({ step }) => step === wanted).length;
  return [companyStands[stage](days[stage]), ...placesInWords(count('taken'), count('held'), count('waiting'))];
}

function explainWait(company: KnownCompany, commitment: Commitment<CompanyCommand>, { party: reader }: Actor, now: Instant): ExplainedWait {
  const { id, kind, owner, since, until } = commitment;
  const coming = until > now ? until : null;
  const sentence = companyCommitmentSentence(commitment, reader);
  if (isOfTime(kind)) {
    return { sentence: `${sentence} ${standsSince(since)}`, owner, since, until, overdue: until <= now, thenSentence: timeFollows[kind](coming) };
  }
  const climb = company.climbs[id];
  const first = openWaits(company).find((wait) => wait.id === id)?.owner ?? owner;
  const next = ownerAfter(first, (climb?.step ?? 0) + 1);
  const state = climb !== undefined ? 'climbed' : until <= now ? 'overdue' : 'open';
  return {
    sentence: `${sentence} ${dueInWords(since, until, state)}`,
    ...{ owner, since, until, overdue: state !== 'open' },
    thenSentence: isSameOwner(next, owner) ? companyReminderFollows(next, coming, reader) : companyPassesTo(next, coming, reader),
  };
}

const explainNext = (company: KnownCompany, now: Instant): string[] => (hasLeft(company) ? [mayNotAsk] : [isOpen(company, now) ? mayAskWhat : mayAskAndWait]);

/** Why this company waits, on whom, since when and until when, and what happens then, told to `reader` as far as they may know; an operator sees all. */
export function explainCompany(company: Company, reader: Actor, now: Instant): Explanation {
  if (company.membership === null) return { summary: notAdmitted, waits: [], next: [] };
  if (reader.party !== 'operator' && !hearsOf(company, reader)) return { summary: nothingToSee, waits: [], next: [] };
  const seen = commitments(company).filter(({ kind }) => audienceOfCompanyCommitment(kind).includes(reader.party));
  const turn = seen.find(({ kind }) => !isOfTime(kind));
  const summary = [...explainStanding(company), ...(turn === undefined ? [] : [companyTurn(turn.owner, reader.party)])].join(' ');
  return { summary, waits: seen.map((commitment) => explainWait(company, commitment, reader, now)), next: explainNext(company, now) };
}
