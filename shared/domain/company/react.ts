import type { Effect } from '../effect.ts';
import { tellEffects } from '../tell/tell.ts';
import type { Company } from './company.ts';
import type { CompanyEvent } from './events.ts';

/** What the outside world must now be told: the tells that the last event made leave. */
export const react = (_event: CompanyEvent, company: Company): Effect[] => (company.membership === null ? [] : tellEffects(company.tells));
