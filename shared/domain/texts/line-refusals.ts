import { fillText } from './fill.ts';

const hasProblems = 'Deze lijn kan nog niet worden gepubliceerd. Bij elk punt staat wat je kunt doen.';
const notNext = 'De volgende versie van deze lijn is versie {version}. Kijk eerst wat de nieuwste zegt.';

/** Why a version of a line is not published. */
export const lineRefusals = {
  lineInvalid: () => hasProblems,
  versionNotNext: (next: number) => fillText(notNext, { version: String(next) }),
};
