import { dayOf } from '../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';

type Promised = { kind: string; id: string; until: Instant };

/** What is due on this day or was before; `tasks` counts what is the same to do, the most first. `unattended`: open routes whose coach is away while nobody stands in. */
export type DayOfWork = { due: number; overdue: number; tasks: { task: string; count: number }[]; unattended: number };

/** Sums up a day: how much is due and overdue, and of what sort, named by `taskOf`; `unattended` is passed on. */
export function dayOfWork(promised: readonly Promised[], unattended: number, on: CalendarDay, taskOf: (promise: Promised) => string): DayOfWork {
  const due = promised.filter(({ until }) => dayOf(until) <= on);
  const counts = new Map<string, number>();
  for (const promise of due) counts.set(taskOf(promise), (counts.get(taskOf(promise)) ?? 0) + 1);
  const tasks = [...counts].map(([task, count]) => ({ task, count })).toSorted((a, b) => b.count - a.count);
  return { due: due.length, overdue: due.filter(({ until }) => dayOf(until) < on).length, tasks, unattended };
}

/** Whether there is nothing to tell. */
export const isQuiet = ({ due, unattended }: DayOfWork): boolean => due === 0 && unattended === 0;
