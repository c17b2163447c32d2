import { dayOf } from '../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';

type Promised = { kind: string; id: string; until: Instant };

/** What is due on this day or was before; `tasks` counts what is the same to do, the most first. */
export type DayOfWork = { due: number; overdue: number; tasks: { task: string; count: number }[] };

/** Sums up a day: how much is due and overdue, and of what sort, named by `taskOf`. */
export function dayOfWork(promised: readonly Promised[], on: CalendarDay, taskOf: (promise: Promised) => string): DayOfWork {
  const due = promised.filter(({ until }) => dayOf(until) <= on);
  const counts = new Map<string, number>();
  for (const promise of due) counts.set(taskOf(promise), (counts.get(taskOf(promise)) ?? 0) + 1);
  const tasks = [...counts].map(([task, count]) => ({ task, count })).toSorted((a, b) => b.count - a.count);
  return { due: due.length, overdue: due.filter(({ until }) => dayOf(until) < on).length, tasks };
}
