import type { ImportTurn } from '#shared/ports/pilot-imports.ts';
import type { ApiDeps } from '../deps.ts';
import { runRows } from './run-rows.ts';

/** Goes on with the import that is open, behind the answer, and gives the turn back when there is no more to do here. */
export const runBehind = (turn: ImportTurn, deps: ApiDeps): void =>
  deps.background.go(async (stopping) => {
    try {
      await runOpen(AbortSignal.any([stopping, turn.lost]), deps);
    } finally {
      await turn.end();
    }
  });

/** Where this process stops or has lost its turn, the import stays open for the next. Otherwise it is over, done or not: whoever sends it again decides. */
async function runOpen(enough: AbortSignal, deps: ApiDeps): Promise<void> {
  const open = await deps.pilotImports.openWork();
  if (open === null) return;
  try {
    await runRows(open, enough, deps);
  } finally {
    if (!enough.aborted) await deps.pilotImports.close(open.id);
  }
}

/** Goes on with an import that was cut off, as when the process that ran it was killed. Does nothing where there is none, or somebody runs it. */
export async function goOnWithImport(deps: ApiDeps): Promise<void> {
  if ((await deps.pilotImports.open()) === null) return;
  const turn = await deps.pilotImports.takeTurn();
  if (turn !== null) runBehind(turn, deps);
}
