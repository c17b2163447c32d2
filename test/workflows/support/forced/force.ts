import type { AnyCommand, AnyKind, Commitment } from '#shared/domain/decider.ts';
import { kinds } from '#shared/domain/kinds.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { runDecider } from '#workflows/engine/run-decider.ts';
import { errandKind } from '../errand.ts';

/** The workflows of every kind with all their commitments moved to one moment, or gone: as if a release had changed the rules. */
export const forced = (until: Instant | null) => {
  const change = (kind: AnyKind): AnyKind => ({
    ...kind,
    decider: {
      ...kind.decider,
      commitments: (state: unknown): Commitment<AnyCommand>[] =>
        until === null ? [] : kind.decider.commitments(state).map((promise: Commitment<AnyCommand>) => ({ ...promise, until })),
    },
  });
  return {
    errand: runDecider(change(errandKind)),
    route: runDecider(change(kinds.route as AnyKind)),
    company: runDecider(change(kinds.company as AnyKind)),
  };
};
