import { accept, refuse } from '../../decider.ts';
import type { Decision } from '../../decider.ts';
import type { Actor } from '../../actor.ts';
import { stamp } from '../../stamp.ts';
import type { Instant } from '../../time/brands.ts';
import { pastDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Match, Route } from '../route.ts';
import { whileOpen, type CommandMap, type Rules } from '../rule.ts';
import { type MatchSide, matchSides } from '../vocabulary.ts';
import { anyOf, coachSide, matchCompany, ownResident, type Who } from '../who.ts';
import { needsMatch } from './decide.ts';

/** Each for themselves, or the coach on their behalf. */
const speakers: Readonly<Record<MatchSide, Who>> = { resident: anyOf(ownResident, coachSide), company: anyOf(matchCompany, coachSide) };

const speaksFor = (route: KnownRoute, by: Actor, side: MatchSide): boolean => speakers[side](route, by);

/** The sides of the open match for which somebody may answer: a yes can still become a no. */
export const sidesToAnswer = (route: Route, actor: Actor): MatchSide[] =>
  route.stage === null || route.match === null ? [] : matchSides.filter((side) => speaksFor(route, actor, side));

type AnswerMatch = CommandMap['answerMatch'];

/** A yes comes after having met; a no at any time, also after a yes. */
function answerProblem({ answers, introducedOn, proposedOn }: Match, command: AnswerMatch, now: Instant): RefusalCode | null {
  const { side, answer, reason, answeredOn } = command;
  const isYes = answer === 'yes';
  if (isYes && answers[side] !== null) return 'answerGiven';
  if (isYes && introducedOn === null) return 'introductionMissing';
  if (isYes !== (reason === null)) return isYes ? 'reasonUnexpected' : 'reasonMissing';
  if (isYes && introducedOn !== null) return pastDay(answeredOn, now, introducedOn, 'dayBeforeIntroduction');
  return pastDay(answeredOn, now, proposedOn, 'dayBeforeProposal');
}

function answer(route: KnownRoute, command: AnswerMatch, now: Instant): Decision<RouteEvent> {
  const { side, reason, answeredOn, noteId } = command;
  if (!speaksFor(route, command.by, side)) return refuse('notYours');
  if (route.match === null) return refuse('matchMissing');
  const problem = answerProblem(route.match, command, now);
  return problem === null
    ? accept({ type: 'matchAnswered', side, answer: command.answer, reason, answeredOn, noteId, ...stamp(command, now) })
    : refuse(problem);
}

/** What either side thinks of a match. A no ends it without any consequence for the resident. A company never notices a pause by it. */
export const answerRules: Rules<'answerMatch'> = {
  answerMatch: whileOpen({ who: anyOf(coachSide, ownResident, matchCompany), whilePaused: true }, needsMatch, answer),
};
