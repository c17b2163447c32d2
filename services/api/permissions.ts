import type { Party } from '#shared/domain/actor.ts';

/** Who asks: an opaque person, their role, and for whom they act. */
export type Caller = {
  personId: string;
  party: Party;
  companyId: string | null;
  residentId: string | null;
  /** Coaches for whom they stand in today; left out where there is none. */
  covers?: readonly string[];
  /** The coach in whose place they act on the thing that they ask about. */
  coverFor?: string;
  /** Until when the token holds that says so, in ms since 1970; left out where there is none. */
  untilMs?: number;
};

/** To whom a thing belongs, as far as permissions look at it. */
export type Belongs = { coachId: string | null; companyIds: readonly string[]; residentId: string | null };

/** What is a coach's own, as their absences are. */
export const ofCoach = (coachId: string): Belongs => ({ coachId, companyIds: [], residentId: null });

/** Whose work is a caller's own: what is theirs, and what belongs to those for whom they stand in. */
export const actsAs = ({ personId, covers = [] }: Pick<Caller, 'personId' | 'covers'>): string[] => [personId, ...covers];

/** The caller as they act on a thing: in the place of its coach where they stand in for them. */
export const actingOn = (caller: Caller, thing: Belongs | null): Caller =>
  thing !== null && thing.coachId !== null && caller.covers?.includes(thing.coachId) ? { ...caller, coverFor: thing.coachId } : caller;

/** How a caller can stand to a thing. */
const relations = {
  any: () => true,
  mine: (caller: Caller, thing: Belongs) => thing.coachId !== null && actsAs(caller).includes(thing.coachId),
  unassigned: (_: Caller, thing: Belongs) => thing.coachId === null,
  ofCompany: (caller: Caller, thing: Belongs) => caller.companyId !== null && thing.companyIds.includes(caller.companyId),
  self: (caller: Caller, thing: Belongs) => caller.residentId !== null && thing.residentId === caller.residentId,
} as const;
export type Relation = keyof typeof relations;

type Grants = Partial<Record<Party, readonly Relation[]>>;

const readers: Grants = {
  coach: ['mine'],
  employer: ['ofCompany'],
  lead: ['any'],
  'case-manager': ['any'],
  'process-coordinator': ['any'],
  resident: ['self'],
  'data-protection-officer': ['any'],
};
const { employer: _company, ...readersButCompany } = readers;

/** A lead steps in wherever a coach falls away. */
const coachSide: Grants = { coach: ['mine'], lead: ['any'] };

/** Who works with the brigade sees its companies; a company sees itself. */
const brigade: Grants = {
  coach: ['any'],
  lead: ['any'],
  'case-manager': ['any'],
  'process-coordinator': ['any'],
  'data-protection-officer': ['any'],
  employer: ['ofCompany'],
};

/** Who has a part in a route. */
const aroundRoutes: Grants = {
  coach: ['any'],
  employer: ['any'],
  lead: ['any'],
  'case-manager': ['any'],
  'process-coordinator': ['any'],
  'care-partner': ['any'],
  resident: ['any'],
};

/** The one permission table: action × role × relation to the thing. What is not here is forbidden. */
const table = {
  'me:read': { ...aroundRoutes, 'data-protection-officer': ['any'], operator: ['any'] },
  'line:read': aroundRoutes,
  'line:check': { coach: ['any'], lead: ['any'], 'process-coordinator': ['any'] },
  'line:publish': { lead: ['any'] },
  'bulk-move:run': { coach: ['any'], lead: ['any'] },
  'coach:read': { coach: ['any'], lead: ['any'], 'process-coordinator': ['any'] },
  'absence:read': { coach: ['any'], lead: ['any'], 'process-coordinator': ['any'] },
  'absence:plan': coachSide,
  'resident:register': { coach: ['any'], lead: ['any'], 'case-manager': ['any'], 'process-coordinator': ['any'], 'care-partner': ['any'] },
  'receiver:read': { lead: ['any'], operator: ['any'] },
  'receiver:manage': { lead: ['any'], operator: ['any'] },
  'route:read': readers,
  /** The plan is the resident's: a company hears only of its own place. */
  'plan:read': readersButCompany,
  'commitment:read': coachSide,
  'choice:read': {
    coach: ['mine', 'unassigned'],
    lead: ['any'],
    'case-manager': ['any'],
    'process-coordinator': ['any'],
    employer: ['ofCompany'],
    resident: ['self'],
  },
  'route:request': {
    coach: ['mine', 'unassigned'],
    lead: ['any'],
    'case-manager': ['any'],
    'process-coordinator': ['any'],
    'care-partner': ['any'],
    resident: ['self'],
  },
  'route:import': { lead: ['any'], operator: ['any'] },
  'pilot:export': { lead: ['any'] },
  'person:end': { lead: ['any'] },
  'coach:assign': { lead: ['any'], 'process-coordinator': ['any'] },
  'request:decline': { coach: ['mine'], lead: ['any'], 'case-manager': ['any'] },
  'intake:start': coachSide,
  'suitability:decide': coachSide,
  'plan:agree': coachSide,
  'plan:revise': coachSide,
  'step:take': { ...coachSide, resident: ['self'] },
  'decision:refer': { 'case-manager': ['any'] },
  'programme:start': coachSide,
  'programme:extend': coachSide,
  'review:record': coachSide,
  'matching:start': coachSide,
  'match:propose': coachSide,
  'match:answer': { ...coachSide, employer: ['ofCompany'], resident: ['self'] },
  'match:withdraw': coachSide,
  'introduction:record': coachSide,
  'agreement:draft': coachSide,
  'agreement:confirm': { ...coachSide, 'case-manager': ['any'], employer: ['ofCompany'], resident: ['self'] },
  'arrangement:add': coachSide,
  'arrangement:settle': { ...coachSide, 'case-manager': ['any'], employer: ['ofCompany'] },
  'placement:start': coachSide,
  'placement:extend': coachSide,
  'placement:end': coachSide,
  'check-in:answer': { ...coachSide, resident: ['self'] },
  'first-day:confirm': { coach: ['mine'], lead: ['any'], employer: ['ofCompany'] },
  'transition:start': coachSide,
  'transition:extend': coachSide,
  'work:start': coachSide,
  'aftercare:start': coachSide,
  'aftercare:record': coachSide,
  'route:close': coachSide,
  'look-back:record': coachSide,
  'route:pause': coachSide,
  'route:resume': coachSide,
  'route:step-back': coachSide,
  'handover:plan': coachSide,
  'handover:complete': coachSide,
  'commitment:postpone': coachSide,
  'fact:correct': coachSide,
  'step:take-back': { ...coachSide, 'process-coordinator': ['any'] },
  'message:undo': { ...coachSide, 'case-manager': ['any'], 'process-coordinator': ['any'], resident: ['self'] },
  'line:change': coachSide,
  'route:preview': coachSide,
  'company:read': brigade,
  'company:admit': { coach: ['any'], lead: ['any'] },
  'company:assign': { lead: ['any'] },
  'company:advise': coachSide,
  'company:change': { ...coachSide, employer: ['ofCompany'] },
  'offer:read': { ...coachSide, resident: ['self'] },
  'contact:record': coachSide,
  'ladder:measure': coachSide,
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
