import type { z } from 'zod';
import type { absenceView } from '#shared/contracts/absence.ts';
import type { Absence } from '#shared/domain/absence/absence.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { ApiDeps } from '../deps.ts';
import { nameIn, readNames } from '../view/names.ts';

type View = z.input<typeof absenceView>;

/** More routes than any coach has. */
const AT_MOST = 500;

/** Absences with names, those that leave routes alone first. */
export const viewAbsences = async (absences: readonly Absence[], deps: ApiDeps): Promise<View[]> => {
  const today = dayOf(deps.now());
  const [names, counted] = await Promise.all([
    readNames({ people: absences.flatMap(({ coachId, coverId }) => [coachId, coverId]), companies: [] }, deps),
    Promise.all(absences.map(({ coachId }) => countOpenRoutes(coachId, deps))),
  ]);
  const views = absences.map(({ id, coachId, coverId, fromOn, untilOn }, n) => ({
    id,
    coach: { id: coachId, name: nameIn(names, coachId) },
    ...{ fromOn, untilOn },
    cover: coverId === null ? null : { id: coverId, name: nameIn(names, coverId) },
    isNow: fromOn <= today && today <= untilOn,
    isUncovered: coverId === null && (counted[n] ?? 0) > 0,
    openRoutes: counted[n] ?? 0,
  }));
  return views.toSorted((a, b) => Number(b.isUncovered) - Number(a.isUncovered));
};

/** A route on which nothing is waited for has no day by which it is due. */
const countOpenRoutes = async (coachId: string, { reading }: Pick<ApiDeps, 'reading'>): Promise<number> =>
  (await reading.routes({ scope: { coachId }, limit: AT_MOST })).filter(({ dueOn }) => dueOn !== null).length;
