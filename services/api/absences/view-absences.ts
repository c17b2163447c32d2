import type { z } from 'zod';
import type { absenceView } from '#shared/contracts/absence.ts';
import { isOn, isUncovered } from '#shared/domain/absence/absence.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { KeptAbsence } from '#shared/ports/absences.ts';
import type { ApiDeps } from '../deps.ts';
import { isPermitted, ofCoach, type Caller } from '../permissions.ts';
import { nameIn, readNames } from '../view/names.ts';

type View = z.input<typeof absenceView>;

/** Absences with names, those that leave routes alone first. */
export const viewAbsences = async (absences: readonly KeptAbsence[], caller: Caller, deps: ApiDeps): Promise<View[]> => {
  const today = dayOf(deps.now());
  const [names, routes] = await Promise.all([
    readNames({ people: absences.flatMap(({ coachId, coverId }) => [coachId, coverId]), companies: [] }, deps),
    deps.reading.openRoutesOf(absences.map(({ coachId }) => coachId)),
  ]);
  const viewOne = (absence: KeptAbsence): View => {
    const { id, version, coachId, coverId, fromOn, untilOn } = absence;
    const openRoutes = routes.get(coachId) ?? 0;
    return {
      ...{ id, version },
      coach: { id: coachId, name: nameIn(names, coachId) },
      ...{ fromOn, untilOn },
      cover: coverId === null ? null : { id: coverId, name: nameIn(names, coverId) },
      isNow: isOn(absence, today),
      isUncovered: isUncovered(absence, openRoutes),
      openRoutes,
      mayChange: isPermitted('absence:plan', caller, ofCoach(coachId)),
    };
  };
  return absences.map(viewOne).toSorted((a, b) => Number(b.isUncovered) - Number(a.isUncovered));
};

/** One of them. */
export const viewAbsence = async (absence: KeptAbsence, caller: Caller, deps: ApiDeps): Promise<View> => {
  const [view] = await viewAbsences([absence], caller, deps);
  if (view === undefined) throw new RangeError('one absence has one view');
  return view;
};
