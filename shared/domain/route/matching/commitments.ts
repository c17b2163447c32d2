import { NOBODY } from '../../actor.ts';
import type { Commitment } from '../../decider.ts';
import { dueWithin } from '../../time/due-within.ts';
import { endOfWorkingDay } from '../../time/working-time.ts';
import type { RouteCommand } from '../commands.ts';
import { agreementWaits } from '../agreement/commitments.ts';
import { toCompany, toResident } from '../message/queue.ts';
import type { KnownRoute, Match, MatchingStage } from '../route.ts';
import { attemptOf, coachOf, stageWorkDays, type Wait } from '../waits.ts';
import { stepOf } from './step.ts';

/** Somebody who is matching and has no match looks for a place. */
export function matchingWaits(route: KnownRoute, stage: MatchingStage): Wait[] {
  if (route.match !== null) return [];
  const { freeSince, withdrawn } = stage;
  const search = `proposePlace/${attemptOf(route, stage)}/${withdrawn}`;
  return [{ id: search, kind: 'proposePlace', owner: coachOf(route), since: freeSince, due: dueWithin(freeSince, stageWorkDays(route)) }];
}

/** Meet, answer, agree, start: each step waits for the one before. And a place that the company does not keep (any more) waits for somebody to see to it. */
export function matchWaits(route: KnownRoute): Wait[] {
  const { match } = route;
  return [...(match === null ? [] : [...stepWaits(route, match), ...lostWaits(route, match)]), ...turnedDownWaits(route)];
}

export const answerId = (kind: 'answerOfResident' | 'answerOfCompany', attempt: number): string => `${kind}/${attempt}`;

function stepWaits(route: KnownRoute, match: Match): Wait[] {
  if (match.agreement !== null) return agreementWaits(route, match, match.agreement);
  if (match.introducedOn === null) return [stepOf(route, match, 'introduction')];
  const { resident, company } = match.answers;
  if (resident !== null && company !== null) return [stepOf(route, match, 'draftAgreement')];
  const rest = { since: match.since, due: dueWithin(match.since, route.line.matching.answerWithinWorkingDays) };
  return [
    ...(resident === null
      ? [{ id: answerId('answerOfResident', match.attempt), kind: 'answerOfResident', owner: toResident(route.residentId), ...rest } as const]
      : []),
    ...(company === null
      ? [{ id: answerId('answerOfCompany', match.attempt), kind: 'answerOfCompany', owner: toCompany(match.companyId), ...rest } as const]
      : []),
  ];
}

const lostWaits = (route: KnownRoute, { attempt, reservation }: Match): Wait[] =>
  reservation.step === 'lapsed' || reservation.step === 'turned-down' ? [placeLapsed(route, attempt, reservation.since)] : [];

const turnedDownWaits = (route: KnownRoute): Wait[] =>
  route.turnedDown === null ? [] : [placeLapsed(route, route.turnedDown.attempt, route.turnedDown.since)];

const placeLapsed = (route: KnownRoute, attempt: number, since: Wait['since']): Wait => ({
  id: `placeLapsed/${attempt}/${since}`,
  kind: 'placeLapsed',
  owner: coachOf(route),
  since,
  due: dueWithin(since, route.line.matching.answerWithinWorkingDays),
});

/** While a place is asked for the company answers by itself: nobody has to do anything, and it should be known before the day that was asked for. */
export function keptCommitments({ match }: KnownRoute): Commitment<RouteCommand>[] {
  if (match === null || (match.reservation.step !== 'asked' && match.reservation.step !== 'waiting')) return [];
  const { since } = match.reservation;
  const wanted = endOfWorkingDay(match.wanted.startsOn);
  const soonest = dueWithin(since, 1);
  return [{ id: `placeKept/${match.attempt}/${since}`, kind: 'placeKept', owner: NOBODY, since, until: wanted > soonest ? wanted : soonest, then: null }];
}
