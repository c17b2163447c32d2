import { CASE_MANAGER, LEAD, type Owner } from '../../actor.ts';
import type { Instant } from '../../time/brands.ts';
import { dueWithin } from '../../time/due-within.ts';
import type { CommitmentKind } from '../commitment-kinds.ts';
import { toCompany, toResident } from '../message/queue.ts';
import { stepOf } from '../matching/step.ts';
import type { Agreement, KnownRoute, Match } from '../route.ts';
import { type AgreementSide, agreementSides } from '../vocabulary.ts';
import type { Wait } from '../waits.ts';
import { isConfirmed } from './confirmed.ts';

export const confirmationKinds: Readonly<Record<AgreementSide, CommitmentKind>> = {
  resident: 'confirmAgreementResident',
  company: 'confirmAgreementCompany',
  municipality: 'confirmAgreementMunicipality',
};

function ownerOf(route: KnownRoute, { companyId }: Match, side: AgreementSide): Owner {
  if (side === 'municipality') return CASE_MANAGER;
  return side === 'company' ? toCompany(companyId) : toResident(route.residentId);
}

export const confirmationId = (kind: CommitmentKind, { attempt }: Match, openSince: Instant): string => `${kind}/${attempt}/${openSince}`;

/**
 * Each side confirms by itself, in any order and with its own clock, which an amendment of what the others agreed never sets back; then the coach
 * starts. Where no case manager is quick enough a lead confirms for the municipality.
 */
export function agreementWaits(route: KnownRoute, match: Match, agreement: Agreement): Wait[] {
  if (isConfirmed(agreement)) return [stepOf(route, match, 'startPlacement')];
  return agreementSides.flatMap((side) => {
    const { openSince, confirmedOn } = agreement.sides[side];
    if (confirmedOn !== null) return [];
    const kind = confirmationKinds[side];
    const due = dueWithin(openSince, route.line.matching.answerWithinWorkingDays);
    return [
      {
        id: confirmationId(kind, match, openSince),
        kind,
        owner: ownerOf(route, match, side),
        since: openSince,
        due,
        ...(side === 'municipality' && { standIn: LEAD }),
      },
    ];
  });
}
