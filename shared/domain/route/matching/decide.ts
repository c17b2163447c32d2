import { accept, refuse } from '../../decider.ts';
import { moveProblem, pastDay, reviewProblem } from '../days.ts';
import { moveTo } from '../move-rule.ts';
import { moveOf, planVersion, reviewOf } from '../moves.ts';
import { needsPlan } from '../programme/decide.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, MatchingStage } from '../route.ts';
import { whileIn, type Rules } from '../rule.ts';
import { stamp } from '../stamp.ts';
import type { MoveReason } from '../vocabulary.ts';
import { coachSide } from '../who.ts';

/** From the programme one leaves when its final review says ready; any other way needs a reason that overrules that. */
function notReadyFor({ stage }: KnownRoute, reason: MoveReason): RefusalCode | null {
  if (stage.kind !== 'preparation' || reason === 'tailored') return null;
  if (stage.finalReview === null) return reason === 'ready-earlier' ? null : 'finalReviewMissing';
  return stage.finalReview.advice === 'ready' || reason === 'own-wish' ? null : 'notReady';
}

const needsMatch = (_route: KnownRoute, { match }: MatchingStage): RefusalCode | null => (match === null ? 'matchMissing' : null);

export const matchingRules: Rules<'startMatching' | 'proposeMatch' | 'recordIntroduction' | 'agreeMatch' | 'withdrawMatch'> = {
  startMatching: moveTo('matching', needsPlan, (route, command, moved, now) => {
    const problem = notReadyFor(route, command.reason);
    return problem === null ? accept({ type: 'matchingStarted', ...moved, ...stamp(command, now) }) : refuse(problem);
  }),
  proposeMatch: whileIn(
    'matching',
    { who: coachSide },
    (_route, { match }) => (match === null ? null : 'matchOpen'),
    (_route, stage, command, now) => {
      const { companyId, proposedOn } = command;
      const problem = pastDay(proposedOn, now, stage.enteredOn, 'dayBeforeStage');
      return problem === null ? accept({ type: 'matchProposed', companyId, proposedOn, ...stamp(command, now) }) : refuse(problem);
    },
  ),
  recordIntroduction: whileIn(
    'matching',
    { who: coachSide },
    (_route, { match }) => (match === null ? 'matchMissing' : match.step === 'proposed' ? null : 'introductionHeld'),
    (_route, stage, command, now) => {
      const problem = reviewProblem(command, now, stage.match?.proposedOn ?? stage.enteredOn);
      return problem === null ? accept({ type: 'introductionRecorded', ...reviewOf(command), ...stamp(command, now) }) : refuse(problem);
    },
  ),
  agreeMatch: whileIn(
    'matching',
    { who: coachSide },
    (route, stage) => needsMatch(route, stage) ?? (stage.match?.step === 'agreed' ? 'matchOpen' : null),
    (route, stage, command, now) => {
      const { match } = stage;
      if (match === null) return refuse('matchMissing');
      const since = match.step === 'introduced' ? match.introducedOn : match.proposedOn;
      const problem = moveProblem(command, now, since);
      if (problem !== null) return refuse(problem);
      if (command.residentView === 'disagrees') return refuse('residentDisagrees');
      if (match.step === 'proposed' && command.reason !== 'tailored') return refuse('introductionMissing');
      return accept({
        type: 'matchAgreed',
        companyId: match.companyId,
        planVersion: planVersion(route),
        ...moveOf(command),
        ...stamp(command, now),
      });
    },
  ),
  withdrawMatch: whileIn('matching', { who: coachSide }, needsMatch, (_route, stage, command, now) => {
    const { match } = stage;
    if (match === null) return refuse('matchMissing');
    const { withdrawnOn, withdrawnBy, noteId } = command;
    const problem = pastDay(withdrawnOn, now, match.proposedOn, 'dayBeforeStage');
    if (problem !== null) return refuse(problem);
    return accept({ type: 'matchWithdrawn', companyId: match.companyId, withdrawnOn, withdrawnBy, noteId, ...stamp(command, now) });
  }),
};
