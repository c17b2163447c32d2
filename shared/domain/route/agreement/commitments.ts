import type { Owner } from '../../actor.ts';
import type { CommitmentKind } from '../commitment-kinds.ts';
import { toCompany, toResident } from '../message/queue.ts';
import { stepOf } from '../matching/step.ts';
import type { Agreement, KnownRoute, Match } from '../route.ts';
import { type AgreementSide, agreementSides } from '../vocabulary.ts';
import { dueWithin, type Wait } from '../waits.ts';
import { isConfirmed } from './confirmed.ts';

const kinds: Readonly<Record<AgreementSide, CommitmentKind>> = {
  resident: 'confirmAgreementResident',
  company: 'confirmAgreementCompany',
  municipality: 'confirmAgreementMunicipality',
};

/** Whoever has the mandate: any case manager; a lead where none is quick enough. */
const CASE_MANAGER: Owner = { party: 'case-manager', id: null };

function ownerOf(route: KnownRoute, { companyId }: Match, side: AgreementSide): Owner {
  if (side === 'municipality') return CASE_MANAGER;
  return side === 'company' ? toCompany(companyId) : toResident(route.residentId);
}

/** Each side confirms by itself, in any order and with its own clock, which an amendment of what the others agreed never sets back; then the coach starts. */
export function agreementWaits(route: KnownRoute, match: Match, agreement: Agreement): Wait[] {
  if (isConfirmed(agreement)) return [stepOf(route, match, 'startPlacement')];
  return agreementSides.flatMap((side) => {
    const { openSince, confirmedOn } = agreement.sides[side];
    if (confirmedOn !== null) return [];
    const kind = kinds[side];
    const due = dueWithin(openSince, route.line.matching.answerWithinWorkingDays);
    return [{ id: `${kind}/${match.attempt}/${openSince}`, kind, owner: ownerOf(route, match, side), since: openSince, due }];
  });
}
