import type { SheetProblem } from '#shared/domain/pilot-import/sheet.ts';
import { importRunning, placeInSheet, sheetProblemSentence, sheetWrong } from '#shared/domain/texts/pilot-import.ts';
import { Problem } from '../problem.ts';

/** More than anybody reads at once. */
const MOST_ERRORS = 500;

const pathOf = ({ row, column }: SheetProblem): string => [row, column].filter((part) => part !== null).join('.');

/** Everything that is wrong with the spreadsheet, each with where it stands and what to do. */
export const sheetProblems = (problems: readonly SheetProblem[]): Problem =>
  new Problem({
    status: 400,
    code: 'pilotSheetWrong',
    ...sheetWrong(problems.length),
    errors: problems.slice(0, MOST_ERRORS).map((problem) => ({
      in: 'body',
      path: pathOf(problem),
      message: `${placeInSheet(problem)}: ${sheetProblemSentence(problem)}`,
    })),
  });

export const importRunningProblem = (): Problem => new Problem({ status: 409, code: 'importRunning', ...importRunning });
