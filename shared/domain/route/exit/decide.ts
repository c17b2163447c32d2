import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { moveProblem, reviewProblem } from '../days.ts';
import { movedTo, reviewOf, targetOfKind } from '../moves.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileIn, whileOpen, type CommandMap, type Rules } from '../rule.ts';
import type { ExitOutcome } from '../vocabulary.ts';
import { coachSide } from '../who.ts';
import { owesLookBack } from './commitments.ts';

/** Outcomes after which nobody can be asked where they stand on the ladder. */
const unmeasured: readonly ExitOutcome[] = ['deceased', 'moved-away', 'not-eligible', 'drop-out'];

/** What must be said with this outcome, and what not. */
export function contentProblem({
  outcome,
  dropOutReason,
  ladderLevel,
}: Pick<CommandMap['closeRoute'], 'outcome' | 'dropOutReason' | 'ladderLevel'>): RefusalCode | null {
  if (outcome === 'drop-out' && dropOutReason === null) return 'dropOutReasonMissing';
  if (outcome !== 'drop-out' && dropOutReason !== null) return 'dropOutReasonUnexpected';
  return ladderLevel === null && !unmeasured.includes(outcome) ? 'ladderMissing' : null;
}

/** Where closing leads; a death closes a route wherever it stands. */
const closedStageFor = (route: KnownRoute, outcome: ExitOutcome) =>
  outcome === 'deceased' ? (route.line.stages.find(({ kind }) => kind === 'closed') ?? null) : targetOfKind(route, 'closed');

export const exitRules: Rules<'closeRoute' | 'recordLookBack'> = {
  closeRoute: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const closed = closedStageFor(route, command.outcome);
    if (closed === null) return refuse('moveNotAllowed');
    const problem = moveProblem(command, now, route.stage.enteredOn) ?? contentProblem(command);
    if (problem !== null) return refuse(problem);
    const { outcome, dropOutReason, ladderLevel } = command;
    return accept({ type: 'routeClosed', outcome, dropOutReason, ladderLevel, ...movedTo(route, closed.id, command), ...stamp(command, now) });
  }),
  recordLookBack: whileIn(
    'closed',
    { who: coachSide },
    (_route, stage) => (owesLookBack(stage) ? null : 'lookBackNotOwed'),
    (_route, stage, command, now) => {
      const problem = reviewProblem(command, now, stage.enteredOn);
      return problem === null ? accept({ type: 'lookBackRecorded', ...reviewOf(command), ...stamp(command, now) }) : refuse(problem);
    },
  ),
};
