import { TIME } from '../../actor.ts';
import type { Commitment } from '../../decider.ts';
import { tellMoment, tellsUnderWay } from '../../tell/under-way.ts';
import { tellCommitment } from '../../tell/tell.ts';
import type { CompanyCommand } from '../commands.ts';
import type { KnownCompany } from '../company.ts';
import { adviserOf, NOBODY } from '../waits.ts';

/** Every route that is being told something. One that cannot be told yet is the adviser's to see, though it is tried again by itself. */
export const tellCommitments = (company: KnownCompany): Commitment<CompanyCommand>[] =>
  tellsUnderWay(company.tells).map((tell) => ({
    id: tellCommitment(tell.id),
    ...(tell.step === 'sending'
      ? { kind: 'tellUnderWay', owner: NOBODY, since: tell.since }
      : { kind: 'retryTell', owner: adviserOf(company), since: tell.failedAt }),
    until: tellMoment(tell),
    then: { type: 'retryTell', by: TIME, tellId: tell.id },
  }));
