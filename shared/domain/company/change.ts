import type { KnownCompany } from './company.ts';
import type { CompanyEvent, CompanyEventType } from './events.ts';

export type EventMap = { [Type in CompanyEventType]: Extract<CompanyEvent, { type: Type }> };

/** What then holds, one row for each event named in `Types`; only for a company that is known. */
export type Changes<Types extends CompanyEventType> = { [Type in Types]: (company: KnownCompany, event: EventMap[Type]) => KnownCompany };
