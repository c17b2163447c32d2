import type { PilotImportView } from '#shared/contracts/pilot-import.ts';
import { inSheetOrder } from '#shared/domain/pilot-import/sheet-kinds.ts';
import { alreadyThereSentence, placeInSheet, sheetProblemSentence } from '#shared/domain/texts/pilot-import.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Caller } from '../permissions.ts';
import type { ImportPlan } from './plan-delivery.ts';
import { viewWarnings } from './view-warnings.ts';

type Looking = { importedOn: CalendarDay; caller: Caller; isOneSheet: boolean };

/** What would happen, and everything that stands in its way. */
export const viewPreview = (plan: ImportPlan, { importedOn, caller, isOneSheet }: Looking): { body: PilotImportView; shows: ThingId[] } => {
  const rows = [
    ...plan.brigade.map(({ kind, row, isThere }) => ({ kind, row, isThere })),
    ...plan.known.map(({ row }) => ({ kind: 'route' as const, row, isThere: true })),
    ...plan.routes.map(({ row, plan: { do: what } }) => ({ kind: 'route' as const, row, isThere: what === 'nothing' })),
  ].toSorted(inSheetOrder);
  const there = rows.filter(({ isThere }) => isThere);
  const { warnings, shows } = viewWarnings(plan, caller);
  const body: PilotImportView = {
    importId: null,
    dryRun: true,
    state: null,
    sentence: null,
    importedOn,
    rows: rows.length,
    done: 0,
    begun: plan.problems.length > 0 ? 0 : rows.length - there.length, // all of it, or nothing
    leftOut: there.map(({ kind, row }) => ({ kind, row, message: alreadyThereSentence(kind) })),
    waiting: [],
    failed: [],
    problems: plan.problems.map((problem) => {
      const message = `${placeInSheet({ ...problem, kind: isOneSheet ? null : problem.kind })}: ${sheetProblemSentence(problem)}`;
      return { kind: problem.kind, row: problem.row, column: problem.column, message };
    }),
    warnings,
  };
  return { body, shows };
};
