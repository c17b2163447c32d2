import type { Actor } from '../../actor.ts';
import { accept, refuse } from '../../decider.ts';
import type { Instant } from '../../time/brands.ts';
import { amendedChecklist, checklist } from '../arrangement/checklist.ts';
import type { AgreementTerms, Move } from '../commands.ts';
import { moveProblem, pastDay } from '../days.ts';
import type { RouteEvent } from '../events.ts';
import { needsMatch } from '../matching/decide.ts';
import { wantedProblem } from '../matching/wanted.ts';
import { moveOf, planVersion } from '../moves.ts';
import { agreementProblem } from '../placement/limit.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { Agreement, KnownRoute, Match, Route } from '../route.ts';
import { whileOpen, type Rule, type Rules } from '../rule.ts';
import { stamp } from '../stamp.ts';
import { type AgreementSide, agreementSides } from '../vocabulary.ts';
import { anyOf, coachSide, inRole, matchCompany, ownResident, type Who } from '../who.ts';
import { concernedSides } from './concerned.ts';

/** Each side for itself; the coach on behalf of resident and company, a lead on behalf of all. */
const confirmers: Readonly<Record<AgreementSide, Who>> = {
  resident: anyOf(ownResident, coachSide),
  company: anyOf(matchCompany, coachSide),
  municipality: inRole('case-manager', 'lead'),
};

const termsOf = ({ instrument, startsOn, untilOn, hoursPerWeek, conditions }: AgreementTerms): AgreementTerms => ({
  ...{ instrument, startsOn, untilOn, hoursPerWeek },
  conditions: [...conditions],
});

/** What may be agreed on; a resident who does not want this place ends the match instead. */
function draftProblem(route: KnownRoute, { companyId, introducedOn, proposedOn }: Match, command: AgreementTerms & Move, now: Instant): RefusalCode | null {
  if (command.residentView === 'disagrees') return 'residentDisagrees';
  const problem = moveProblem(command, now, introducedOn ?? proposedOn) ?? wantedProblem(command, command.decidedOn, now);
  return problem ?? agreementProblem(route, companyId, command, command);
}

const answersMissing = ({ answers }: Match): boolean => answers.resident === null || answers.company === null;

const needsAgreement = (route: KnownRoute): RefusalCode | null => needsMatch(route) ?? (route.match?.agreement === null ? 'agreementMissing' : null);

const isOpen = ({ sides }: Agreement, side: AgreementSide): boolean => sides[side].confirmedOn === null;

/** Where every side for which somebody may speak has confirmed, nothing is left for them to confirm. */
const nothingToConfirm = (route: Route, actor: Actor): boolean => {
  const agreement = route.stage === null ? null : (route.match?.agreement ?? null);
  return agreement !== null && !agreementSides.some((side) => confirmers[side](route, actor) && isOpen(agreement, side));
};

/** A company never notices a pause by what it may confirm. */
const confirming: Rule<'confirmAgreement'> = whileOpen(
  { who: anyOf(...agreementSides.map((side) => confirmers[side])), whilePaused: true },
  needsAgreement,
  (route, command, now) => {
    const { side, version, confirmedOn, noteId } = command;
    const { match } = route;
    if (!confirmers[side](route, command.by)) return refuse('notYours');
    if (match === null || match.agreement === null) return refuse('agreementMissing');
    if (!isOpen(match.agreement, side)) return refuse('sideConfirmed');
    if (match.agreement.version !== version) return refuse('agreementChanged');
    const problem = pastDay(confirmedOn, now, match.proposedOn, 'dayBeforeStage');
    return problem === null ? accept({ type: 'agreementConfirmed', side, version, confirmedOn, noteId, ...stamp(command, now) }) : refuse(problem);
  },
);

export const agreementRules: Rules<'draftAgreement' | 'amendAgreement' | 'confirmAgreement'> = {
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
      return accept<RouteEvent>({ type: 'agreementDrafted', ...facts, ...stamped }, ...checklist(route, match.attempt, command, stamped));
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
    return accept<RouteEvent>({ type: 'agreementAmended', ...facts, ...stamped }, ...amendedChecklist(route, match.attempt, agreement, terms, stamped));
  }),
  confirmAgreement: {
    ...confirming,
    guard: (route, actor, now) => confirming.guard(route, actor, now) ?? (nothingToConfirm(route, actor) ? 'sideConfirmed' : null),
  },
};
