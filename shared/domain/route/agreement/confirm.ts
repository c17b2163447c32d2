import type { Actor } from '../../actor.ts';
import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { pastDay } from '../days.ts';
import { needsMatch } from '../matching/decide.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Route } from '../route.ts';
import { whileOpen, type Rule, type Rules } from '../rule.ts';
import { type AgreementSide, agreementSides } from '../vocabulary.ts';
import { anyOf, coachSide, inRole, matchCompany, ownResident, type Who } from '../who.ts';
import { isOpen } from './confirmed.ts';

/** Each side for itself; the coach on behalf of resident and company, a lead on behalf of all. */
const confirmers: Readonly<Record<AgreementSide, Who>> = {
  resident: anyOf(ownResident, coachSide),
  company: anyOf(matchCompany, coachSide),
  municipality: inRole('case-manager', 'lead'),
};

export const needsAgreement = (route: KnownRoute): RefusalCode | null => needsMatch(route) ?? (route.match?.agreement === null ? 'agreementMissing' : null);

/** The sides for which somebody may still confirm. */
export const sidesToConfirm = (route: Route, actor: Actor): AgreementSide[] => {
  const agreement = route.stage === null ? null : (route.match?.agreement ?? null);
  return agreement === null ? [] : agreementSides.filter((side) => confirmers[side](route, actor) && isOpen(agreement, side));
};

/** Where every side for which somebody may speak has confirmed, nothing is left for them to confirm. */
const nothingToConfirm = (route: Route, actor: Actor): boolean =>
  route.stage !== null && (route.match?.agreement ?? null) !== null && sidesToConfirm(route, actor).length === 0;

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
    const problem = pastDay(confirmedOn, now, match.proposedOn, 'dayBeforeProposal');
    return problem === null ? accept({ type: 'agreementConfirmed', side, version, confirmedOn, noteId, ...stamp(command, now) }) : refuse(problem);
  },
);

export const confirmRules: Rules<'confirmAgreement'> = {
  confirmAgreement: {
    ...confirming,
    guard: (route, actor, now) => confirming.guard(route, actor, now) ?? (nothingToConfirm(route, actor) ? 'sideConfirmed' : null),
  },
};
