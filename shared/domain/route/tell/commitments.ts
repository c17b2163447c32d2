import { TIME } from '../../actor.ts';
import type { Commitment } from '../../decider.ts';
import { tellCommitment } from '../../tell/tell.ts';
import { tellMoment, tellsUnderWay } from '../../tell/under-way.ts';
import type { RouteCommand } from '../commands.ts';
import type { KnownRoute } from '../route.ts';
import { NOBODY, coachOf } from '../waits.ts';

/** Every company that is being told something. One that cannot be told yet is the coach's to see, though it is tried again by itself. */
export const tellCommitments = (route: KnownRoute): Commitment<RouteCommand>[] =>
  tellsUnderWay(route.tells).map((tell) => ({
    id: tellCommitment(tell.id),
    kind: tell.step === 'sending' ? 'tellUnderWay' : 'retryTell',
    owner: tell.step === 'sending' ? NOBODY : coachOf(route),
    since: tell.step === 'sending' ? tell.since : tell.failedAt,
    until: tellMoment(tell),
    then: { type: 'retryTell', by: TIME, tellId: tell.id },
  }));
