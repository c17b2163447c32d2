import { coveredBy, type Absence } from '#shared/domain/absence/absence.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Caller } from '../permissions.ts';

/** A caller with those for whom they stand in on this day, and nobody from another day. */
export const withCovers = ({ covers: _before, ...caller }: Caller, known: readonly Absence[], day: CalendarDay): Caller => {
  const covers = caller.party === 'coach' ? coveredBy(known, caller.personId, day) : [];
  return { ...caller, ...(covers.length > 0 && { covers }) };
};
