import { OPERATOR, TIME } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import type { Instant } from '../time/brands.ts';
import { retryAt } from '../time/retry-at.ts';
import type { DigestCommand } from './commands.ts';
import type { Digest, DigestStep } from './digest.ts';
import { nextMorning } from './mornings.ts';

type UnderWay = Exclude<DigestStep, { step: 'waiting' | 'stopped' }>;

/** What one attempt serves; its outcome comes back under this id, so that one from an earlier attempt is known. */
export const attemptCommitment = ({ on, tries }: Pick<UnderWay, 'on' | 'tries'>): string => `digest/${on}/${String(tries)}`;

const momentOf = (standing: Exclude<DigestStep, { step: 'stopped' }>): Instant =>
  standing.step === 'waiting' ? nextMorning(standing.since) : retryAt(standing.tries, standing.since);

/** Always exactly one wait: for the next morning, or for the end of an attempt. */
export function commitments(digest: Digest): Commitment<DigestCommand>[] {
  if (digest.personId === null || digest.standing.step === 'stopped') return [];
  const { standing } = digest;
  const id = standing.step === 'waiting' ? 'morning' : attemptCommitment(standing);
  const then = { type: 'morningCame', by: TIME } as const;
  return [{ id, kind: 'morningDigest', owner: OPERATOR, since: standing.since, until: momentOf(standing), then }];
}
