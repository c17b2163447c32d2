import { sentAgain, withoutTell, withRetry } from '../../tell/tell.ts';
import type { Changes } from '../change.ts';

export const tellChanges: Changes<'tellSentAgain' | 'tellArrived' | 'tellNotArrived' | 'tellTurnedDown' | 'outcomeNoted'> = {
  tellSentAgain: (company, { tellId, at }) => ({ ...company, tells: sentAgain(company.tells, tellId, at) }),
  tellArrived: (company, { tellId, at }) => ({ ...company, tells: withoutTell(company.tells, tellId, at) }),
  tellNotArrived: (company, { tellId, retryAt, at }) => ({ ...company, tells: withRetry(company.tells, tellId, at, retryAt) }),
  tellTurnedDown: (company, { tellId, at }) => ({ ...company, tells: withoutTell(company.tells, tellId, at) }),
  outcomeNoted: (company) => company,
};
