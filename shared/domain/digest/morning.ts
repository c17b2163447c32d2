import { awayWithoutCover, coveredBy, isAway, type Absence } from '../absence/absence.ts';
import type { Party } from '../actor.ts';
import type { CalendarDay } from '../time/brands.ts';

/** What somebody's morning is about beside their own work. `covered`: for whom they stand in; `uncovered`: coaches who are away while nobody does. */
export type Morning = { covered: string[]; uncovered: string[] };

/** Null for who is away: they have no morning. What nobody stands in for is told to every lead. */
export const morningOf = (known: readonly Absence[], { party, id }: { party: Party; id: string }, on: CalendarDay): Morning | null =>
  isAway(known, id, on) ? null : { covered: coveredBy(known, id, on), uncovered: party === 'lead' ? awayWithoutCover(known, on) : [] };
