import type { Scope } from '#shared/ports/reading.ts';
import { relationsFor, type Caller, type Permission, type Relation } from '../permissions.ts';

type Narrow = Exclude<Scope, 'all'>;

const narrowing: Record<Exclude<Relation, 'any'>, (caller: Caller) => Narrow> = {
  mine: ({ personId, covers }) => ({ coachId: personId, ...(covers !== undefined && { coveredIds: covers }) }),
  unassigned: () => ({ unassigned: true }),
  ofCompany: ({ companyId }) => (companyId === null ? {} : { companyId }),
  self: ({ residentId }) => (residentId === null ? {} : { residentId }),
};

/** The permission table as a filter of a list: exactly the things for which `isPermitted` says yes. */
export const scopeOf = (permission: Permission, caller: Caller): Scope => {
  const relations = relationsFor(permission, caller.party);
  if (relations.includes('any')) return 'all';
  return Object.assign({}, ...relations.filter((relation) => relation !== 'any').map((relation) => narrowing[relation](caller))) as Narrow;
};
