import type { PlacedProblem } from '#shared/domain/pilot-import/check-brigade.ts';
import { importRunning, placeInSheet, sheetProblemSentence, sheetWrong } from '#shared/domain/texts/pilot-import.ts';
import { Problem } from '../problem.ts';

/** More than anybody reads at once. */
const MOST_ERRORS = 500;

const pathOf = ({ kind, row, column }: PlacedProblem): string => [kind, row, column].filter((part) => part !== null).join('.');

/** Everything that is wrong with the spreadsheet, each with where it stands and what to do; `file` where one of several cannot be read. */
export const sheetProblems = (problems: readonly PlacedProblem[], file: string | null = null): Problem =>
  new Problem({
    status: 400,
    code: 'pilotSheetWrong',
    ...sheetWrong(problems.length),
    errors: problems.slice(0, MOST_ERRORS).map((problem) => ({
      in: 'body',
      path: pathOf(problem),
      message: `${file === null ? '' : `${file}. `}${placeInSheet(problem)}: ${sheetProblemSentence(problem)}`,
    })),
  });

export const importRunningProblem = (): Problem => new Problem({ status: 409, code: 'importRunning', ...importRunning });
