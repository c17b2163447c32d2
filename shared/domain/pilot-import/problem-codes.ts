/** Everything that can be wrong with a spreadsheet. Sentences are in `texts/pilot-import.ts`. */
export const sheetProblemCodes = [
  // the file
  'noRows',
  'tooManyRows',
  'isExcelFile',
  'isNotText',
  'brokenQuotes',
  'columnMissing',
  'columnUnknown',
  'columnTwice',
  // a row
  'cellMissing',
  'cellsLeftOver',
  'textTooLong',
  'dayUnreadable',
  'dayInFuture',
  'birthDayUnlikely',
  'emailUnreadable',
  'phoneUnreadable',
  'hoursUnreadable',
  'ladderUnreadable',
  'stageUnknown',
  'instrumentUnknown',
  'pauseReasonUnknown',
  'coachUnknown',
  'companyUnknown',
  'beforeRequest',
  'pauseIncomplete',
  'neededAtStage',
  'notPossible',
  // rows against each other and against what is there
  'personTwice',
] as const;
export type SheetProblemCode = (typeof sheetProblemCodes)[number];
