import type { AnyEvent } from '../decider.ts';
import type { Company } from './company.ts';
import type { CompanyEvent } from './events.ts';

/** What was stored by this decider is its own; there is no older version yet. */
export const upcastEvent = (event: AnyEvent): CompanyEvent => event as CompanyEvent;
export const upcastState = (state: unknown): Company => state as Company;
