import type { Party } from '#shared/domain/actor.ts';

/** Who asks: an opaque person, their role, and for whom they act. */
export type Caller = { personId: string; party: Party; companyId: string | null; residentId: string | null };

/** To whom a thing belongs, as far as permissions look at it. */
export type Belongs = { coachId: string | null; companyId: string | null; residentId: string | null };

/** How a caller can stand to a thing. */
const relations = {
  any: () => true,
  mine: (caller: Caller, thing: Belongs) => thing.coachId === caller.personId,
  unassigned: (_: Caller, thing: Belongs) => thing.coachId === null,
  ofCompany: (caller: Caller, thing: Belongs) => caller.companyId !== null && thing.companyId === caller.companyId,
  self: (caller: Caller, thing: Belongs) => caller.residentId !== null && thing.residentId === caller.residentId,
} as const;
export type Relation = keyof typeof relations;

type Grants = Partial<Record<Party, readonly Relation[]>>;

const readers: Grants = {
  coach: ['mine', 'unassigned'],
  employer: ['ofCompany'],
  lead: ['any'],
  'case-manager': ['any'],
  'process-coordinator': ['any'],
  resident: ['self'],
  'data-protection-officer': ['any'],
};
const coachOnly: Grants = { coach: ['mine'] };

/** The one permission table: action × role × relation to the thing. What is not here is forbidden. */
const table = {
  'me:read': {
    coach: ['any'],
    employer: ['any'],
    lead: ['any'],
    'case-manager': ['any'],
    'process-coordinator': ['any'],
    'care-partner': ['any'],
    resident: ['any'],
    'data-protection-officer': ['any'],
    operator: ['any'],
  },
  'line:read': { coach: ['any'], employer: ['any'], lead: ['any'], 'case-manager': ['any'], 'process-coordinator': ['any'], resident: ['any'] },
  'resident:register': { coach: ['any'], 'case-manager': ['any'], lead: ['any'] },
  'route:read': readers,
  'route:request': { coach: ['mine', 'unassigned'], 'case-manager': ['any'], lead: ['any'] },
  'route:import': { lead: ['any'] },
  'coach:assign': { coach: ['unassigned'], lead: ['any'] },
  'request:decline': { coach: ['mine', 'unassigned'], lead: ['any'] },
  'intake:start': coachOnly,
  'plan:agree': coachOnly,
  'programme:start': coachOnly,
  'programme:extend': coachOnly,
  'review:record': coachOnly,
  'matching:start': coachOnly,
  'match:propose': coachOnly,
  'match:agree': coachOnly,
  'match:withdraw': coachOnly,
  'introduction:record': coachOnly,
  'placement:start': coachOnly,
  'first-day:confirm': { coach: ['mine'], employer: ['ofCompany'] },
  'transition:start': coachOnly,
  'work:start': coachOnly,
  'aftercare:start': coachOnly,
  'aftercare:record': coachOnly,
  'route:close': { coach: ['mine'], lead: ['any'] },
  'look-back:record': coachOnly,
  'route:pause': coachOnly,
  'route:resume': coachOnly,
  'route:step-back': coachOnly,
  'contact:record': coachOnly,
  'ladder:measure': coachOnly,
} as const satisfies Record<`${string}:${string}`, Grants>;
export type Permission = keyof typeof table;

export const permissions = Object.keys(table) as Permission[];

/** The relations to a thing under which this role holds the permission. */
export const relationsFor = (permission: Permission, party: Party): readonly Relation[] => {
  const grants: Grants = table[permission];
  return grants[party] ?? [];
};

/**
 * Whether the caller may do this to the thing. Without a thing (`null`) only a grant for `any` counts.
 * Every decision about who may do what, lists included, comes from here.
 */
export const isPermitted = (permission: Permission, caller: Caller, thing: Belongs | null): boolean =>
  relationsFor(permission, caller.party).some((relation) => (thing === null ? relation === 'any' : relations[relation](caller, thing)));
