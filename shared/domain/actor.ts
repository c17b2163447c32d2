/** Everyone who can owe or decide something. `time` is nobody: the passing of a commitment's moment. */
export const parties = [
  'coach',
  'employer',
  'lead',
  'case-manager',
  'process-coordinator',
  'care-partner',
  'resident',
  'data-protection-officer',
  'operator',
  'time',
] as const;
export type Party = (typeof parties)[number];
export const isParty = (text: string): text is Party => parties.some((party) => party === text);

/**
 * Who gives a command: an opaque person id and the role in which they act; for an employer also the company they act for. `coverFor`: the coach
 * in whose place they act while that coach is away; that they stand in was checked where the command came in.
 */
export type Actor = { party: Party; person: string | null; company?: string; coverFor?: string };

/** Whether a coach acts for this coach's work: it is their own, or they stand in. */
export const actsForCoach = ({ party, person, coverFor }: Actor, coachId: string | null): boolean =>
  party === 'coach' && person !== null && coachId !== null && (coachId === person || coachId === coverFor);

export const TIME: Actor = { party: 'time', person: null };

/** Who must keep a commitment: a person (or, for an employer, a company) in a role; `id` null means anybody in that role. */
export type Owner = { party: Party; id: string | null };

export const isSameOwner = (a: Owner, b: Owner): boolean => a.party === b.party && a.id === b.id;

/** Whoever has the mandate for formal decisions. */
export const CASE_MANAGER: Owner = { party: 'case-manager', id: null };

/** Any lead. */
export const LEAD: Owner = { party: 'lead', id: null };

/** Whoever keeps the system running. */
export const OPERATOR: Owner = { party: 'operator', id: null };

/** Kept by time, or by another thing that answers by itself. */
export const NOBODY: Owner = { party: 'time', id: null };
