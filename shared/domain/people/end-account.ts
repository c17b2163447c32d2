import type { Actor, Party } from '../actor.ts';

/** Those whose account ends when they leave; a resident and a contact of a company leave in another way. */
const staff: readonly Party[] = ['coach', 'lead', 'case-manager', 'process-coordinator'];

/** What somebody would leave behind: their open promises, and every thing (by its id) that counts on them. */
export type StillOwed = { commitments: number; things: readonly string[] };

export const endRefusals = ['ownAccount', 'notStaff', 'owesCommitments'] as const;
export type EndRefusal = (typeof endRefusals)[number];

/** Why this account cannot be ended now; null where it can. Nobody leaves while something still waits for them: first somebody else takes it over. */
export function endRefusal(person: { id: string; party: Party }, by: Actor, { commitments, things }: StillOwed): EndRefusal | null {
  if (by.person === person.id) return 'ownAccount';
  if (!staff.includes(person.party)) return 'notStaff';
  return commitments > 0 || things.length > 0 ? 'owesCommitments' : null;
}
