import { accept, refuse } from '../../decider.ts';
import { checkLine } from '../../line/check-line.ts';
import type { LineDefinition } from '../../line/line.ts';
import { stamp } from '../../stamp.ts';
import { moveProblem } from '../days.ts';
import { moveOf, planVersion } from '../moves.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { noObjection, whileOpen, type Rules } from '../rule.ts';
import { coachSide } from '../who.ts';

/** A route keeps its line; it moves only to another version of it, newer or older, in which its present stage is there as the same kind. */
function lineProblem({ line: old, stage }: KnownRoute, line: LineDefinition): RefusalCode | null {
  if (line.id !== old.id) return 'otherLine';
  if (line.version === old.version) return 'lineUnchanged';
  if (checkLine(line).length > 0) return 'lineInvalid';
  return line.stages.some(({ id, kind }) => id === stage.id && kind === stage.kind) ? null : 'stageUnknown';
}

export const lineChangeRules: Rules<'changeLine'> = {
  changeLine: whileOpen({ who: coachSide, whilePaused: true }, noObjection, (route, command, now) => {
    const { line } = command;
    const problem = lineProblem(route, line) ?? moveProblem(command, now, route.stage.enteredOn);
    if (problem !== null) return refuse(problem);
    return accept({ type: 'lineChanged', line, before: route.line.version, planVersion: planVersion(route), ...moveOf(command), ...stamp(command, now) });
  }),
};
