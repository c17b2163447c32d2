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

/** Who gives a command: an opaque person id and the role in which they act; for an employer also the company they act for. */
export type Actor = { party: Party; person: string | null; company?: string };

export const TIME: Actor = { party: 'time', person: null };

/** Who must keep a commitment: a person (or, for an employer, a company) in a role; `id` null means anybody in that role. */
export type Owner = { party: Party; id: string | null };
