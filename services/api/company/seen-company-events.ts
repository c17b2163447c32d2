import { audienceOfCompanyEvent } from '#shared/domain/company/audience.ts';
import type { CompanyEvent } from '#shared/domain/company/events.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { isPersonal } from '#shared/domain/tell/tell.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { readEvents } from '../view/read-events.ts';

/** What happened to a company, oldest first, as far as this caller may know. */
export const companyEventsSeenBy = async (caller: Caller, thing: ThingId, deps: Pick<ApiDeps, 'reading'>): Promise<CompanyEvent[]> =>
  (await readEvents(thing, companyKind, deps)).filter((event) => audienceOfCompanyEvent(event).includes(caller.party));

/** The changes that make a page stale: what people did, directly or through a route. */
export const companyChangesSeenBy = async (caller: Caller, thing: ThingId, deps: Pick<ApiDeps, 'reading'>): Promise<CompanyEvent[]> =>
  (await companyEventsSeenBy(caller, thing, deps)).filter(isPersonal);
