import type { ArrangementRule } from '../../instrument/instrument.ts';
import { dueOn } from '../arrangement/checklist.ts';
import type { CalendarDay } from '../../time/brands.ts';
import type { KnownRoute } from '../route.ts';

/** The days of a checklist that were counted back from a day which turns out to be another. A day that somebody chose stays. */
export function withMovedChecklist(
  route: KnownRoute,
  attempt: number | null,
  rules: readonly ArrangementRule[],
  was: CalendarDay,
  is: CalendarDay,
): KnownRoute {
  const arrangements = route.arrangements.map((arrangement) => {
    const rule = rules.find(({ kind }) => kind === arrangement.kind);
    if (arrangement.attempt !== attempt || rule === undefined || arrangement.dueOn !== dueOn(rule, was, arrangement.since)) return arrangement;
    return { ...arrangement, dueOn: dueOn(rule, is, arrangement.since) };
  });
  return { ...route, arrangements };
}
