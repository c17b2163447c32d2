import type { Kind } from '../decider.ts';
import type { CompanyCommand } from './commands.ts';
import { commitments } from './commitments.ts';
import type { Company } from './company.ts';
import { decide } from './decide.ts';
import type { CompanyEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { companyColumns } from './list-columns.ts';
import { react } from './react.ts';
import { companyUpdateNames } from './update-names.ts';
import { upcastEvent, upcastState } from './upcast.ts';

/** A company of the brigade: what storing, transporting and running it needs. */
export const companyKind: Kind<Company, CompanyCommand, CompanyEvent> = {
  name: 'company',
  version: 1,
  decider: { initial: { v: 1, membership: null }, decide, evolve, commitments, react },
  updateNames: companyUpdateNames,
  upcastEvent,
  upcastState,
  columns: companyColumns,
};
