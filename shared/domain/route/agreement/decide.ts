import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import type { Instant } from '../../time/brands.ts';
import { amendedChecklist, checklist, type ArrangementEvent } from '../arrangement/checklist.ts';
import { asksOfChecklist } from '../arrangement/messages.ts';
import type { AgreementTerms, Move } from '../commands.ts';
import { moveProblem } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { needsMatch } from '../matching/decide.ts';
import { askedOf } from '../matching/messages.ts';
import { wantedProblem } from '../matching/wanted.ts';
import { queued, type Draft } from '../message/queue.ts';
import { moveOf, planVersion } from '../moves.ts';
import { agreementProblem } from '../placement/limit.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Match } from '../route.ts';
import { whileOpen, type Rules } from '../rule.ts';
import { type AgreementSide, agreementSides } from '../vocabulary.ts';
import { coachSide } from '../who.ts';
import { confirmationId, confirmationKinds } from './commitments.ts';
import { concernedSides, termsOf } from './concerned.ts';
import { needsAgreement } from './confirm.ts';
import { isOpen } from './confirmed.ts';

/** What may be agreed on; a resident who does not want this place ends the match instead. */
function draftProblem(route: KnownRoute, { companyId, introducedOn, proposedOn }: Match, command: AgreementTerms & Move, now: Instant): RefusalCode | null {
  if (command.residentView === 'disagrees') return 'residentDisagrees';
  const problem = moveProblem(command, now, introducedOn ?? proposedOn) ?? wantedProblem(command, command.decidedOn, now);
  return problem ?? agreementProblem(route, companyId, command, command);
}

/** Whoever must confirm (again) is asked to. */
const asksOf = (route: KnownRoute, match: Match, sides: readonly AgreementSide[], { startsOn }: AgreementTerms, now: Instant): Draft[] =>
  sides.flatMap((side) => askedOf(route, confirmationKinds[side], confirmationId(confirmationKinds[side], match, now), startsOn, now));

type Stamp = ReturnType<typeof stamp>;

/** What the agreement asks of everybody: to arrange, and to confirm. */
const withQuestions = (route: KnownRoute, listed: readonly ArrangementEvent[], questions: readonly Draft[], { by, at }: Stamp): RouteEvent[] => [
  ...listed,
  ...queued(route, [...questions, ...asksOfChecklist(route, listed, at)], by, at),
];

const answersMissing = ({ answers }: Match): boolean => answers.resident === null || answers.company === null;

export const agreementRules: Rules<'draftAgreement' | 'amendAgreement'> = {
  draftAgreement: whileOpen(
    { who: coachSide },
    (route) => needsMatch(route) ?? (route.match?.agreement === null ? null : 'agreementOpen'),
    (route, command, now) => {
      const { match } = route;
      if (match === null) return refuse('matchMissing');
      if (answersMissing(match) && command.reason !== 'tailored') return refuse('answersMissing');
      const problem = draftProblem(route, match, command, now);
      if (problem !== null) return refuse(problem);
      const facts = { companyId: match.companyId, version: 1, planVersion: planVersion(route), ...termsOf(command), ...moveOf(command) };
      const stamped = stamp(command, now);
      return accept<RouteEvent>(
        { type: 'agreementDrafted', ...facts, ...stamped },
        ...withQuestions(route, checklist(route, match.attempt, command, stamped), asksOf(route, match, agreementSides, command, now), stamped),
      );
    },
  ),
  amendAgreement: whileOpen({ who: coachSide }, needsAgreement, (route, command, now) => {
    const { match } = route;
    if (match === null || match.agreement === null) return refuse('agreementMissing');
    const { agreement } = match;
    const problem = draftProblem(route, match, command, now);
    if (problem !== null) return refuse(problem);
    const terms = termsOf(command);
    const concerned = concernedSides(agreement, terms);
    if (concerned.length === 0) return refuse('factUnchanged');
    const reopened = concerned.filter((side) => !isOpen(agreement, side));
    const facts = { version: agreement.version + 1, reopened, planVersion: planVersion(route), ...terms, ...moveOf(command) };
    const stamped = stamp(command, now);
    return accept<RouteEvent>(
      { type: 'agreementAmended', ...facts, ...stamped },
      ...withQuestions(route, amendedChecklist(route, match.attempt, agreement, terms, stamped), asksOf(route, match, reopened, command, now), stamped),
    );
  }),
};
