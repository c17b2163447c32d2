import { checkRhythm } from './check-rhythm.ts';
import { checkStages } from './check-stages.ts';
import { checkWays } from './check-ways.ts';
import type { LineDefinition } from './line.ts';
import type { LineProblem } from './line-problem.ts';

/** Everything that stands in the way of publishing this line, all at once; none for a line that forgets nobody. */
export const checkLine = (line: LineDefinition): LineProblem[] => [...checkStages(line), ...checkWays(line), ...checkRhythm(line)];
