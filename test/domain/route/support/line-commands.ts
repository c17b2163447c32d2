import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import type { RouteCommandOf } from '#shared/domain/route/commands.ts';
import type { Situation } from './commands.ts';
import { move } from './moves.ts';
import { coachSideOf } from './people.ts';

/** Another version of a line, with shorter silences and another rhythm; from that the one before. */
export const otherVersion = (line: LineDefinition): LineDefinition => {
  const isNew = line.version % 2 === 0;
  const silence = (limit: number) => (isNew ? limit + 1 : limit - 1);
  return {
    ...line,
    version: isNew ? line.version - 1 : line.version + 1,
    stages: line.stages.map((stage) => ({ ...stage, silenceLimitWorkingDays: silence(stage.silenceLimitWorkingDays) })),
    placement: { ...line.placement, reviewEveryWeeks: line.placement.reviewEveryWeeks + (isNew ? 2 : -2) },
  };
};

export const usualLineChange = {
  changeLine: (s: Situation): RouteCommandOf<'changeLine'> => ({
    ...{ type: 'changeLine', by: coachSideOf(s.route), ...move(s) },
    line: otherVersion(s.route.stage === null ? kansrijkTalentLine : s.route.line),
  }),
};
