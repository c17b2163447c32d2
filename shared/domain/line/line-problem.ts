import { type LineProblemCode, lineProblemTexts } from '../texts/line-problems.ts';
import type { StageDefinition } from './line.ts';

/** What stands in the way of publishing a line; `where` is the path of what must change, such as `stages.matching.moves.closed`. */
export type LineProblem = { code: LineProblemCode; where: string; sentence: string };

const lineProblem = (code: LineProblemCode, where: string): LineProblem => ({ code, where, sentence: lineProblemTexts[code] });

/** The problem as a list of one, or nothing where all is well. */
export const unless = (isFine: boolean, code: LineProblemCode, where: string): LineProblem[] => (isFine ? [] : [lineProblem(code, where)]);

export const isWhole = (value: number, from: number, to: number = Number.MAX_SAFE_INTEGER): boolean => Number.isInteger(value) && value >= from && value <= to;

export const pathOf = (stage: StageDefinition): string => `stages.${stage.id}`;
