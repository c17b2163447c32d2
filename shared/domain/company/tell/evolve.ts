import { tellsAfter, type TellFact } from '../../tell/facts.ts';
import type { Changes } from '../change.ts';
import type { KnownCompany } from '../company.ts';
import type { CompanyEventOf } from '../events.ts';

const told = (company: KnownCompany, event: CompanyEventOf<TellFact['type']>): KnownCompany => ({ ...company, tells: tellsAfter(company.tells, event) });

export const tellChanges: Changes<TellFact['type'] | 'outcomeNoted'> = {
  tellSentAgain: told,
  tellArrived: told,
  tellNotArrived: told,
  tellTurnedDown: told,
  outcomeNoted: (company) => company,
};
