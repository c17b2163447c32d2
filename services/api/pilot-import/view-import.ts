import type { PilotImportView } from '#shared/contracts/pilot-import.ts';
import { companyRefusalSentence } from '#shared/domain/texts/company/refusals.ts';
import { alreadyThereSentence } from '#shared/domain/texts/pilot-import.ts';
import { refusalSentence } from '#shared/domain/texts/refusals.ts';
import { sheetKinds } from '#shared/domain/pilot-import/sheet-kinds.ts';
import type { ImportRow, PilotImport } from '#shared/ports/pilot-imports.ts';

const inOrder = (a: ImportRow, b: ImportRow): number => sheetKinds.indexOf(a.kind) - sheetKinds.indexOf(b.kind) || a.row - b.row;

const whyFailed = ({ kind, code }: ImportRow): string => (kind === 'route' ? refusalSentence(code ?? '', null) : companyRefusalSentence(code ?? '', null));

/** How far an import is, row by row. */
export const viewImport = ({ id, importedOn, rows }: PilotImport): PilotImportView => {
  const at = (step: ImportRow['step']): ImportRow[] => rows.filter((row) => row.step === step).toSorted(inOrder);
  return {
    importId: id,
    dryRun: false,
    importedOn,
    rows: rows.length,
    begun: at('begun').length,
    leftOut: at('left-out').map(({ kind, row }) => ({ kind, row, message: alreadyThereSentence(kind) })),
    waiting: at('waiting').map(({ kind, row }) => ({ kind, row })),
    failed: at('failed').map((row) => ({ kind: row.kind, row: row.row, message: whyFailed(row) })),
    problems: [],
    warnings: [],
  };
};
