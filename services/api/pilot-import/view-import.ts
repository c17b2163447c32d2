import type { PilotImportView } from '#shared/contracts/pilot-import.ts';
import { companyRefusalSentence } from '#shared/domain/texts/company/refusals.ts';
import { alreadyThereSentence, importStateSentence } from '#shared/domain/texts/pilot-import.ts';
import { refusalSentence } from '#shared/domain/texts/refusals.ts';
import { importState } from '#shared/domain/pilot-import/import-state.ts';
import { inSheetOrder } from '#shared/domain/pilot-import/sheet-kinds.ts';
import type { ImportRow, PilotImport } from '#shared/ports/pilot-imports.ts';

const whyFailed = ({ kind, code }: ImportRow): string => (kind === 'route' ? refusalSentence(code ?? '', null) : companyRefusalSentence(code ?? '', null));

/** How far an import is, row by row. */
export const viewImport = ({ id, importedOn, isRunning, rows }: PilotImport): PilotImportView => {
  const at = (step: ImportRow['step']): ImportRow[] => rows.filter((row) => row.step === step).toSorted(inSheetOrder);
  const waiting = at('waiting').map(({ kind, row }) => ({ kind, row }));
  const state = importState({ isRunning, waiting: waiting.length });
  return {
    importId: id,
    dryRun: false,
    state,
    sentence: importStateSentence(state),
    importedOn,
    rows: rows.length,
    done: rows.length - waiting.length,
    begun: at('begun').length,
    leftOut: at('left-out').map(({ kind, row }) => ({ kind, row, message: alreadyThereSentence(kind) })),
    waiting,
    failed: at('failed').map((row) => ({ kind: row.kind, row: row.row, message: whyFailed(row) })),
    problems: [],
    warnings: [],
  };
};
