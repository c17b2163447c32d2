import type { Actor, Owner } from '#shared/domain/actor.ts';
import type { CommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { AgreementSide } from '#shared/domain/route/vocabulary.ts';
import type { PersonalCommand } from '#shared/domain/route/update-names.ts';
import { firstOf } from '../route/support/choose.ts';
import { usual, type Situation } from '../route/support/commands.ts';
import { LEAD, SUPERVISOR, caseManager } from '../route/support/people.ts';

/** The owner in person: for a role anybody who has it; null where the owner is nobody. */
export function personOf({ party, id }: Owner): Actor | null {
  if (party === 'coach') return id === null ? null : { party, person: id };
  if (party === 'lead') return { party, person: id ?? LEAD };
  if (party === 'case-manager') return caseManager;
  return party === 'employer' && id !== null ? { party, person: SUPERVISOR, company: id } : null;
}

const sides: Partial<Record<CommitmentKind, AgreementSide>> = {
  answerOfResident: 'resident',
  answerOfCompany: 'company',
  confirmAgreementResident: 'resident',
  confirmAgreementCompany: 'company',
  confirmAgreementMunicipality: 'municipality',
};

/** The command as the owner would give it now to keep a promise of this kind. */
export function keeping(kind: CommitmentKind, type: PersonalCommand, by: Actor, { route, now }: Omit<Situation, 'choose'>): RouteCommand {
  const command = { ...usual[type]({ route, now, choose: firstOf }), by };
  const side = sides[kind];
  if (command.type === 'confirmAgreement' && side !== undefined) return { ...command, side };
  return command.type === 'answerMatch' && (side === 'resident' || side === 'company') ? { ...command, side } : command;
}
