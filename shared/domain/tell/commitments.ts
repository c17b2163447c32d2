import { NOBODY, TIME, type Actor, type Owner } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import { tellCommitment, type Tells } from './tell.ts';
import { tellMoment, tellsUnderWay } from './under-way.ts';

/** Has a tell whose moment came leave again. */
type RetryTell = { type: 'retryTell'; by: Actor; tellId: number };

/** Every thing that is being told something. One that cannot be told yet is the owner's to see, though it is tried again by itself. */
export const tellCommitments = (tells: Tells, owner: Owner): Commitment<RetryTell>[] =>
  tellsUnderWay(tells).map((tell) => ({
    id: tellCommitment(tell.id),
    ...(tell.step === 'sending' ? { kind: 'tellUnderWay', owner: NOBODY, since: tell.since } : { kind: 'retryTell', owner, since: tell.failedAt }),
    until: tellMoment(tell),
    then: { type: 'retryTell', by: TIME, tellId: tell.id },
  }));
