import type { Instant } from '../time/brands.ts';
import { retryAt } from '../time/retry-at.ts';
import { tellCommitment, type OutgoingTell, type Tells } from './tell.ts';

/** A tell that has left and whose fate is not known yet. */
export type TellUnderWay = Exclude<OutgoingTell, { step: 'waiting' }>;

const hasLeft = (tell: OutgoingTell): tell is TellUnderWay => tell.step !== 'waiting';

export const tellsUnderWay = ({ open }: Tells): TellUnderWay[] => open.filter(hasLeft);

/** The tell that this outcome is about; null where none waits for it. */
export const tellFor = (tells: Tells, commitment: string): TellUnderWay | null =>
  tellsUnderWay(tells).find(({ id }) => tellCommitment(id) === commitment) ?? null;

/** When it is told again: one whose outcome never comes is no different from one that failed. */
export const tellMoment = (tell: TellUnderWay): Instant => (tell.step === 'sending' ? retryAt(tell.tries, tell.since) : tell.retryAt);
