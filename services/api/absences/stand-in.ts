import { standInFor } from '#shared/domain/absence/absence.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { ApiDeps } from '../deps.ts';

/** Who can be called today about a route of this coach: the coach, or who stands in. */
export const reachableFor = async (coachId: string | null, { absences, now }: Pick<ApiDeps, 'absences' | 'now'>): Promise<string | null> => {
  if (coachId === null) return null;
  const today = dayOf(now());
  return standInFor(await absences.notOver(today), coachId, today) ?? coachId;
};
