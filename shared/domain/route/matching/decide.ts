import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import type { Instant } from '../../time/brands.ts';
import { pastDay, reviewProblem } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { queued, type Draft } from '../message/queue.ts';
import { moveTo } from '../move-rule.ts';
import { reviewOf } from '../moves.ts';
import { needsPlan } from '../plan/of-this-episode.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Match } from '../route.ts';
import { whileOpen, type CommandMap, type Rule, type Rules } from '../rule.ts';
import type { MoveReason } from '../vocabulary.ts';
import { coachSide } from '../who.ts';
import { answerId } from './commitments.ts';
import { askedOf } from './messages.ts';
import { canSearch } from './over.ts';
import { wantedProblem } from './wanted.ts';

/** From the programme one leaves when its final review says ready; any other way needs a reason that overrules that. */
function notReadyFor({ stage }: KnownRoute, reason: MoveReason): RefusalCode | null {
  if (stage.kind !== 'preparation' || reason === 'tailored') return null;
  if (stage.finalReview === null) return reason === 'ready-earlier' ? null : 'finalReviewMissing';
  return stage.finalReview.advice === 'ready' || reason === 'own-wish' ? null : 'notReady';
}

export const needsMatch = ({ match }: KnownRoute): RefusalCode | null => (match === null ? 'matchMissing' : null);

/** While matching, and beside a place when somebody looks for another company: one match at a time. */
const mayPropose = ({ stage, match }: KnownRoute): RefusalCode | null => (canSearch(stage) ? (match === null ? null : 'matchOpen') : 'notInMatching');

/** Asking again makes sense where the company keeps nothing (any more) for this match, or did not take up the place that began. */
function nothingKept({ match, turnedDown }: KnownRoute): RefusalCode | null {
  if (turnedDown !== null) return null;
  if (match === null) return 'matchMissing';
  const { step } = match.reservation;
  return step === 'none' ? 'placeUnknown' : step === 'lapsed' || step === 'turned-down' ? null : 'placeHeld';
}

/** Both are asked what they think of it, each for themselves. */
const answersAsked = (route: KnownRoute, { attempt, answers, wanted }: Match, now: Instant): Draft[] => [
  ...(answers.resident === null ? askedOf(route, 'answerOfResident', answerId('answerOfResident', attempt), wanted.startsOn, now) : []),
  ...(answers.company === null ? askedOf(route, 'answerOfCompany', answerId('answerOfCompany', attempt), wanted.startsOn, now) : []),
];

function withdraw(match: Match, command: CommandMap['withdrawMatch'], now: Instant): ReturnType<Rule<'withdrawMatch'>['decide']> {
  const { withdrawnOn, withdrawnBy, noteId } = command;
  const problem = pastDay(withdrawnOn, now, match.proposedOn, 'dayBeforeProposal');
  if (problem !== null) return refuse(problem);
  return accept({ type: 'matchWithdrawn', companyId: match.companyId, withdrawnOn, withdrawnBy, noteId, ...stamp(command, now) });
}

export const matchingRules: Rules<'startMatching' | 'proposeMatch' | 'recordIntroduction' | 'askPlaceAgain' | 'withdrawMatch'> = {
  startMatching: moveTo('matching', needsPlan, (route, command, moved, now) => {
    const problem = notReadyFor(route, command.reason);
    return problem === null ? accept({ type: 'matchingStarted', ...moved, ...stamp(command, now) }) : refuse(problem);
  }),
  proposeMatch: whileOpen({ who: coachSide }, mayPropose, (route, command, now) => {
    const { companyId, proposedOn, noteId, placeId, startsOn, untilOn, hoursPerWeek } = command;
    const problem = pastDay(proposedOn, now, route.stage.enteredOn, 'dayBeforeStage') ?? wantedProblem(command, proposedOn, now);
    if (problem !== null) return refuse(problem);
    if (placeId === null && noteId === null) return refuse('noteMissing');
    const facts = { companyId, proposedOn, attempt: route.matchCount + 1, noteId, placeId, startsOn, untilOn, hoursPerWeek };
    return accept({ type: 'matchProposed', ...facts, ...stamp(command, now) });
  }),
  recordIntroduction: whileOpen(
    { who: coachSide },
    ({ match }) => (match === null ? 'matchMissing' : match.introducedOn === null ? null : 'introductionHeld'),
    (route, command, now) => {
      const problem = reviewProblem(command, now, route.match?.proposedOn ?? route.stage.enteredOn, 'dayBeforeProposal');
      if (problem !== null) return refuse(problem);
      return accept<RouteEvent>(
        { type: 'introductionRecorded', ...reviewOf(command), ...stamp(command, now) },
        ...queued(route, route.match === null ? [] : answersAsked(route, route.match, now), command.by, now),
      );
    },
  ),
  askPlaceAgain: whileOpen({ who: coachSide, whilePaused: true }, nothingKept, (route, command, now) => {
    const { askedOn } = command;
    const attempt = route.turnedDown?.attempt ?? route.match?.attempt;
    if (attempt === undefined) return refuse('matchMissing');
    const problem = pastDay(askedOn, now, route.stage.enteredOn, 'dayBeforeStage');
    return problem === null ? accept({ type: 'placeAskedAgain', attempt, askedOn, ...stamp(command, now) }) : refuse(problem);
  }),
  withdrawMatch: whileOpen({ who: coachSide, whilePaused: true }, needsMatch, ({ match }, command, now) =>
    match === null ? refuse('matchMissing') : withdraw(match, command, now),
  ),
};
