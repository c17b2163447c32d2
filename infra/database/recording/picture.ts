import type { AnyCommand, AnyKind, Commitment, ListColumns } from '#shared/domain/decider.ts';
import type { Folding } from '../journal/folding.ts';

/** A commitment as a row, but for its thing; keys are the names of its columns. */
export type CommitmentPicture = {
  position: number;
  id: string;
  kind: string;
  owner_party: string;
  owner_id: string | null;
  since: string;
  until: string;
  then_type: string | null;
};

/** Everything that is read of a thing, made from its state alone; keys are the names of columns. */
export type Picture = {
  sequence: number;
  v: number;
  state: unknown;
  stage: string;
  coach_id: string | null;
  company_id: string | null;
  other_company_id: string | null;
  resident_id: string | null;
  due_on: string | null;
  commitments: CommitmentPicture[];
};

const pictureCommitment = ({ id, kind, owner, since, until, then }: Commitment<AnyCommand>, position: number): CommitmentPicture => ({
  position,
  id,
  kind,
  owner_party: owner.party,
  owner_id: owner.id,
  since,
  until,
  then_type: then?.type ?? null,
});

export const takePicture = (kind: AnyKind, { sequence, state }: Folding): Picture => {
  const columns: ListColumns = kind.columns(state);
  const commitments: Commitment<AnyCommand>[] = kind.decider.commitments(state);
  return {
    sequence,
    v: kind.version,
    state,
    stage: columns.stage,
    coach_id: columns.coachId,
    company_id: columns.companyId,
    other_company_id: columns.otherCompanyId,
    resident_id: columns.residentId,
    due_on: columns.dueOn,
    commitments: commitments.map(pictureCommitment),
  };
};
